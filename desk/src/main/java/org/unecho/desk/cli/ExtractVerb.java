package org.unecho.desk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.collect.ArticleCollector;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.model.Source;
import org.unecho.store.lines.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho extract}: files and folders to articles. */
@Command(
    name = "extract",
    description = "Reads files and folders and writes articles.jsonl.",
    footer = {"", "Example:", "  unecho extract pages/ --out articles.jsonl"})
final class ExtractVerb extends Verb {
  private final Rooms rooms;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders, mixed.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
  private Optional<Path> out = Optional.empty();

  ExtractVerb(Console console, Rooms rooms) {
    super(console);
    this.rooms = rooms;
  }

  @Override
  int run() throws IOException {
    Inputs.refuseMissing(inputs);
    List<Problem> problems = new ArrayList<>();
    Target.write(console(), out, to -> rooms.collector().collect(inputs, new Lines(to, problems)));
    return console().report(problems);
  }

  /** Writes each article as it comes. */
  private record Lines(OutputStream out, List<Problem> problems) implements ArticleCollector.Sink {
    @Override
    public boolean wanted(Source file) {
      return true;
    }

    @Override
    public void article(Article article) {
      try {
        JsonLines.ARTICLES.write(out, List.of(article));
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}

package org.unecho.desk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.desk.pipeline.Progress;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.desk.pipeline.Ticker;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.model.Reading;
import org.unecho.store.lines.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho read}: articles to readings. */
@Command(
    name = "read",
    description = "Reads actors, quotations, times and reports in articles.jsonl.",
    footer = {"", "Example:", "  unecho read articles.jsonl --out readings.jsonl"})
final class ReadVerb extends Verb {
  private final Rooms rooms;
  private final Ticker ticker;

  @Parameters(paramLabel = "ARTICLES", description = "A file of articles, JSON Lines.")
  private Path articles = Path.of("articles.jsonl");

  @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
  private Optional<Path> out = Optional.empty();

  ReadVerb(Console console, Rooms rooms, Ticker ticker) {
    super(console);
    this.rooms = rooms;
    this.ticker = ticker;
  }

  @Override
  int run() throws IOException {
    Pile pile = Pile.ofLines(articles);
    List<Problem> problems = new ArrayList<>(pile.problems());
    Progress progress = Watch.of(console(), ticker, wantsProgress());
    Target.write(
        console(),
        out,
        to ->
            rooms.read(pile.articles(), new Lines(to, problems, progress, pile.articles().size())));
    return console().report(problems);
  }

  /** Writes each reading as it comes. */
  private static final class Lines implements Rooms.Readings {
    private final OutputStream out;
    private final List<Problem> problems;
    private final Progress progress;
    private final int total;
    private int done;

    Lines(OutputStream out, List<Problem> problems, Progress progress, int total) {
      this.out = out;
      this.problems = problems;
      this.progress = progress;
      this.total = total;
    }

    @Override
    public void reading(Article article, Reading reading) {
      try {
        JsonLines.READINGS.write(out, List.of(reading));
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
      progress.at("reading", ++done, total, problems.size());
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
      progress.at("reading", ++done, total, problems.size());
    }
  }
}

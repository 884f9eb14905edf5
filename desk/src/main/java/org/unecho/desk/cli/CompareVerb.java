package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unecho.desk.compare.Comparison;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.lineage.LineageTracer;
import org.unecho.model.Article;
import org.unecho.model.PairScore;
import org.unecho.model.Problem;
import org.unecho.store.lines.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho compare}: two articles side by side, with what one changed. */
@Command(
    name = "compare",
    customSynopsis = {
      "unecho compare [OPTIONS] A B",
      "unecho compare [OPTIONS] articles.jsonl ID ID",
      "unecho compare [OPTIONS] --case DIR ID ID"
    },
    description = "Shows two articles side by side: which passages say the same, what was changed.",
    footer = {
      "",
      "Which of the two takes from the other is found out, and that one stands on the",
      "left; where it cannot be found out, A does. Words that stand in one article",
      "only are underlined (in braces without colour); changes of meaning are numbered",
      "and told below their passage.",
      "",
      "Examples:",
      "  unecho compare copy.html origin.txt",
      "  unecho compare articles.jsonl 4f2a 9c01 --html side-by-side.html",
      "  unecho compare --case quarrel 4f2a 9c01 --json"
    })
final class CompareVerb extends Verb {
  /** Two columns of a word or two each; below that nothing can be read side by side. */
  private static final int NARROWEST = 40;

  /** When colours are used. */
  enum When {
    ALWAYS,
    AUTO,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Rooms rooms;

  @Parameters(
      arity = "2..3",
      paramLabel = "A B",
      description = "Two files with one article each; or a file of articles and two ids.")
  private List<String> given = new ArrayList<>();

  @Option(names = "--case", paramLabel = "DIR", description = "Take both from this case, by id.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--html", paramLabel = "FILE", description = "Write a page that stands alone.")
  private Optional<Path> html = Optional.empty();

  @Option(names = "--json", description = "A line of derivations.jsonl.")
  private boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "always, auto or never. auto: on a terminal, unless NO_COLOR is set.")
  private When colour = When.AUTO;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns (default: those of the terminal, else 120).")
  private Optional<Integer> width = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
  private Optional<Path> out = Optional.empty();

  CompareVerb(Console console, Rooms rooms) {
    super(console);
    this.rooms = rooms;
  }

  @Override
  int run() throws IOException {
    width.ifPresent(columns -> atLeast(NARROWEST, "--width", columns));
    List<Problem> problems = new ArrayList<>();
    Chosen chosen = new Chosen(rooms, console(), problems);
    Comparison found = compare(chosen.pair(folder, given));
    if (html.isPresent()) {
      Target.write(console(), html, to -> to.write(bytes(found.html())));
      console().remark("Read " + html.get());
    }
    if (html.isEmpty() || json || out.isPresent()) {
      Target.write(console(), out, to -> to.write(bytes(form(found))));
    }
    return console().report(problems);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String form(Comparison found) {
    if (json) {
      return JsonLines.DERIVATIONS.line(found.derivation()) + "\n";
    }
    boolean welcome = console().screen().coloured() && out.isEmpty();
    boolean coloured = colour == When.ALWAYS || (colour == When.AUTO && welcome);
    return found.text(width.orElse(console().screen().columns()), coloured);
  }

  private Comparison compare(List<Article> pair) {
    Article a = pair.get(0);
    Article b = pair.get(1);
    LineageTracer tracer = rooms.tracer();
    PairScore score = tracer.score(a, b);
    return score.directed().equals("a>b")
        ? new Comparison(b, a, score, tracer.compare(b, a))
        : new Comparison(a, b, score, tracer.compare(a, b));
  }
}

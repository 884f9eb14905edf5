package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.desk.compare.Comparison;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.lineage.LineageTracer;
import org.unecho.model.Article;
import org.unecho.model.PairScore;
import org.unecho.model.Problem;
import org.unecho.store.casefile.CaseFile;
import org.unecho.store.lines.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho compare}: two articles side by side, with what one changed. */
@Command(
    name = "compare",
    description = "Shows two articles side by side: which passages say the same, what was changed.",
    footer = {
      "",
      "Which of the two takes from the other is found out; where it cannot be, A counts as the copy.",
      "",
      "Examples:",
      "  unecho compare copy.html origin.txt",
      "  unecho compare 4f2a 9c01 --case quarrel --html > side-by-side.html"
    })
final class CompareVerb extends Verb {
  private final Rooms rooms;

  @Parameters(index = "0", paramLabel = "A", description = "A file; with --case an id.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another one.")
  private String second = "";

  @Option(names = "--case", paramLabel = "DIR", description = "Take both from this case.")
  private Optional<Path> folder = Optional.empty();

  @Option(names = "--html", description = "A page.")
  private boolean html;

  @Option(names = "--json", description = "A line of derivations.jsonl.")
  private boolean json;

  @Option(names = "--width", description = "Columns of the terminal (default: ${DEFAULT-VALUE}).")
  private int width = 120;

  @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
  private Optional<Path> out = Optional.empty();

  CompareVerb(Console console, Rooms rooms) {
    super(console);
    this.rooms = rooms;
  }

  @Override
  int run() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<Article> pair = folder.isPresent() ? ofCase(folder.get()) : ofFiles(problems);
    Comparison found = compare(pair.get(0), pair.get(1));
    Target.write(console(), out, to -> to.write(form(found).getBytes(StandardCharsets.UTF_8)));
    return console().report(problems);
  }

  private String form(Comparison found) {
    if (json) {
      return JsonLines.DERIVATIONS.line(found.derivation()) + "\n";
    }
    return html ? found.html() : found.text(Math.max(60, width));
  }

  private Comparison compare(Article a, Article b) {
    LineageTracer tracer = rooms.tracer();
    PairScore score = tracer.score(a, b);
    return score.directed().equals("a>b")
        ? new Comparison(b, a, score, tracer.compare(b, a))
        : new Comparison(a, b, score, tracer.compare(a, b));
  }

  private List<Article> ofFiles(List<Problem> problems) {
    List<Article> pair = new ArrayList<>();
    for (String name : List.of(first, second)) {
      Pile pile = Pile.ofFiles(rooms, List.of(Path.of(name)));
      problems.addAll(pile.problems());
      if (pile.articles().isEmpty()) {
        console().report(pile.problems());
        throw new WrongUseException("there is no article in " + name);
      }
      pair.add(pile.articles().get(0));
    }
    if (pair.get(0).id().equals(pair.get(1).id())) {
      throw new WrongUseException(first + " and " + second + " hold the same article");
    }
    return pair;
  }

  private List<Article> ofCase(Path from) {
    try (CaseFile file = OpenCase.in(from)) {
      return List.of(find(file, first), find(file, second));
    }
  }

  /** An id may be cut short, as long as it means one article. */
  private static Article find(CaseFile file, String id) {
    List<Article> found =
        file.articles().stream().filter(article -> article.id().startsWith(id)).toList();
    if (found.size() != 1) {
      throw new WrongUseException(
          "the id '" + id + "' means " + found.size() + " articles of the case: expected one");
    }
    return found.get(0);
  }
}

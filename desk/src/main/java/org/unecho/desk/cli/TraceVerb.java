package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unecho.desk.family.FamilyLines;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.desk.plain.Count;
import org.unecho.lineage.LineageTracer;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Family;
import org.unecho.model.Lineage;
import org.unecho.model.PairScore;
import org.unecho.model.Problem;
import org.unecho.store.lines.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho trace}: articles to derivations and families, or scores of given pairs. */
@Command(
    name = "trace",
    description = "Finds who took from whom in articles.jsonl.",
    footer = {
      "",
      "The result is the family graph: families by size, each with its origin, then",
      "its copies by kind and time with the share of their body that is taken;",
      "patchworks; origins outside the pile; articles that stand alone are counted.",
      "It goes to standard output; where files are written, or with --json --summary,",
      "to standard error.",
      "",
      "Examples:",
      "  unecho trace articles.jsonl                      the family graph",
      "  unecho trace articles.jsonl --links              a line for a link or family",
      "  unecho trace articles.jsonl --out DIR            derivations and families",
      "  unecho trace articles.jsonl --pairs pairs.jsonl  a line of scores for a pair"
    })
final class TraceVerb extends Verb {
  private final Rooms rooms;

  @Parameters(paramLabel = "ARTICLES", description = "A file of articles, JSON Lines.")
  private Path articles = Path.of("articles.jsonl");

  @Option(names = "--pairs", paramLabel = "FILE", description = "Score these pairs and no others.")
  private Optional<Path> pairs = Optional.empty();

  @Option(names = "--json", description = "JSON Lines: derivations first, then families.")
  private boolean json;

  @Option(names = "--summary", description = "The family graph, beside --json or --links.")
  private boolean summary;

  @Option(names = "--links", description = "Every link and every family, a line each.")
  private boolean links;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Of each list of the graph so many; 0: all (default: ${DEFAULT-VALUE}).")
  private int top = 20;

  @Option(names = "--out", paramLabel = "PATH", description = "A folder; with --pairs a file.")
  private Optional<Path> out = Optional.empty();

  TraceVerb(Console console, Rooms rooms) {
    super(console);
    this.rooms = rooms;
  }

  @Override
  int run() throws IOException {
    atLeast(0, "--top", top);
    Pile pile = Pile.ofLines(articles);
    List<Problem> problems = new ArrayList<>(pile.problems());
    if (pairs.isPresent()) {
      score(pile, pairs.get(), problems);
    } else {
      trace(pile.articles(), rooms.tracer().trace(pile.articles()));
    }
    return console().report(problems);
  }

  private void trace(List<Article> pile, Lineage lineage) throws IOException {
    List<String> graph = FamilyLines.of(pile, lineage, top);
    if (out.isPresent()) {
      Target.write(
          console(),
          out.map(folder -> folder.resolve("derivations.jsonl")),
          to -> JsonLines.DERIVATIONS.write(to, lineage.derivations()));
      Target.write(
          console(),
          out.map(folder -> folder.resolve("families.jsonl")),
          to -> JsonLines.FAMILIES.write(to, lineage.families()));
      graph.forEach(console()::remark);
    } else if (json) {
      JsonLines.DERIVATIONS.write(console().out(), lineage.derivations());
      JsonLines.FAMILIES.write(console().out(), lineage.families());
      (summary ? graph : List.<String>of()).forEach(console()::remark);
    } else if (links) {
      lineage.derivations().forEach(each -> console().say(line(each)));
      lineage.families().forEach(each -> console().say(line(each)));
      (summary ? graph : List.<String>of()).forEach(console()::remark);
    } else {
      graph.forEach(console()::say);
    }
  }

  private static String line(Derivation found) {
    return found.copy()
        + (found.directed() ? " <- " : " -- ")
        + found.origin().key()
        + "  "
        + found.kind().word()
        + ", coverage "
        + Count.percent(found.strength().coverage())
        + ", confidence "
        + Count.percent(found.strength().confidence().value())
        + ", distortions "
        + found.fidelity().distortions().size();
  }

  private static String line(Family family) {
    return family.id()
        + "  origin "
        + family.origin().key()
        + ": "
        + String.join(", ", family.articles());
  }

  private void score(Pile pile, Path given, List<Problem> problems) throws IOException {
    Map<String, Article> byId = new LinkedHashMap<>();
    pile.articles().forEach(article -> byId.put(article.id(), article));
    List<PairScore> asked = new ArrayList<>();
    JsonLines.PAIRS.read(given, asked::add, line -> problems.add(Pile.malformed(line)));
    LineageTracer tracer = rooms.tracer();
    List<PairScore> scores = new ArrayList<>();
    for (PairScore pair : asked) {
      Article a = byId.get(pair.a());
      Article b = byId.get(pair.b());
      if (a == null || b == null) {
        problems.add(missing(given, a == null ? pair.a() : pair.b()));
      } else {
        scores.add(tracer.score(a, b));
      }
    }
    Target.write(console(), out, to -> JsonLines.PAIRS.write(to, scores));
  }

  private static Problem missing(Path given, String id) {
    String name = String.valueOf(given.getFileName());
    return new Problem(
        "unknown-article", name, name + " asks for the article '" + id + "', which is not given");
  }
}

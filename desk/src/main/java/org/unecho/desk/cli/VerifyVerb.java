package org.unecho.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.plain.Count;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Contradiction;
import org.unecho.model.Derivation;
import org.unecho.model.Event;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Overview;
import org.unecho.model.Passage;
import org.unecho.model.Problem;
import org.unecho.model.Saying;
import org.unecho.model.Scheduled;
import org.unecho.model.Tie;
import org.unecho.model.TimelineDay;
import org.unecho.store.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code unecho verify}: checks that every passage of a case points at words that are there. */
@Command(
    name = "verify",
    description = "Checks every passage that a case cites against the text of its article.",
    footer = {"", "Example:", "  unecho verify quarrel"})
final class VerifyVerb extends Verb {
  @Parameters(paramLabel = "CASE", description = "The case folder.")
  private Path folder = Path.of("unecho-case");

  VerifyVerb(Console console) {
    super(console);
  }

  @Override
  int run() {
    try (CaseFile file = OpenCase.in(folder)) {
      CaseContents contents = CaseContents.of(file);
      Map<String, Article> articles = new LinkedHashMap<>();
      contents.articles().forEach(article -> articles.put(article.id(), article));
      List<Passage> cited = cited(contents).toList();
      List<Problem> problems = new ArrayList<>();
      for (Passage passage : cited) {
        if (!stands(passage, articles)) {
          problems.add(loose(passage));
        }
      }
      console().say(Count.of(cited.size(), "passage") + " checked, " + problems.size() + " wrong");
      return console().report(problems);
    }
  }

  private static boolean stands(Passage passage, Map<String, Article> articles) {
    Article article = articles.get(passage.article());
    return article != null && passage.span().end() <= article.text().length();
  }

  private static Problem loose(Passage passage) {
    return new Problem(
        "loose-citation",
        passage.article(),
        "the passage " + passage.span() + " of " + passage.article() + " is not there");
  }

  private static Stream<Passage> cited(CaseContents contents) {
    return Stream.of(
            contents.picture().events().stream().map(Event::reports).flatMap(List::stream),
            contents.picture().schedule().stream().map(Scheduled::passages).flatMap(List::stream),
            contents.picture().sayings().stream().map(Saying::quotations).flatMap(List::stream),
            overview(contents.picture().overview()),
            contents.picture().influences().edges().stream()
                .flatMap(edge -> edge.claims().stream())
                .map(InfluenceMap.Claim::at),
            contents.lineage().derivations().stream().flatMap(VerifyVerb::twins))
        .flatMap(passages -> passages);
  }

  private static Stream<Passage> overview(Overview overview) {
    return Stream.of(
            overview.timeline().stream().map(TimelineDay::sentences),
            overview.network().ties().stream().map(Tie::passages),
            overview.contradictions().stream()
                .flatMap(found -> found.sides().stream())
                .map(Contradiction.Side::passages))
        .flatMap(passages -> passages)
        .flatMap(List::stream);
  }

  private static Stream<Passage> twins(Derivation found) {
    return found.alignment().stream()
        .flatMap((Aligned pair) -> Stream.of(new Passage(found.copy(), pair.copy()), pair.twin()));
  }
}

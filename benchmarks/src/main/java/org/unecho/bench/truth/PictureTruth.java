package org.unecho.bench.truth;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unecho.model.Article;
import org.unecho.model.Event;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Report;
import org.unecho.model.Scheduled;
import org.unecho.model.Span;

/** Events with their origins and figures, the schedule, and what must never appear as happened. */
final class PictureTruth {
  private final TruthNode truth;
  private final Made made;
  private final Tally tally;

  PictureTruth(TruthNode truth, Made made, Tally tally) {
    this.truth = truth;
    this.made = made;
    this.tally = tally;
  }

  void score() {
    truth.nodes("events").forEach(this::event);
    truth.nodes("schedule").stream().filter(each -> !each.is("optional")).forEach(this::due);
    truth.nodes("never").forEach(this::never);
  }

  private List<Passage> tells(TruthNode wanted, String list) {
    return wanted.nodes(list).stream()
        .flatMap(
            each ->
                made.findArticle(each.text("file")).stream()
                    .flatMap(
                        article ->
                            Words.find(article, each.text("words")).map(article::passage).stream()))
        .toList();
  }

  private static boolean meets(Passage a, Passage b) {
    return a.article().equals(b.article()) && a.span().overlaps(b.span());
  }

  private static long met(Event event, List<Passage> tells) {
    return tells.stream()
        .filter(each -> event.reports().stream().anyMatch(report -> meets(report, each)))
        .count();
  }

  private void event(TruthNode wanted) {
    List<Passage> tells = tells(wanted, "tells");
    Optional<Event> best =
        made.picture().events().stream()
            .filter(each -> each.happening().type().name().equals(wanted.text("type")))
            .filter(each -> met(each, tells) > 0)
            .max(
                Comparator.comparingLong((Event each) -> met(each, tells))
                    .thenComparing(Event::id));
    String name = wanted.text("label");
    tally.count("events", best.isPresent(), name + " not found");
    int least = wanted.number("independent_origins", 1);
    int most = wanted.number("origins_most", least);
    int found = best.map(each -> each.corroboration().independentOrigins()).orElse(0);
    tally.count(
        "eventOrigins",
        found >= least && found <= most,
        name + ": expected " + least + ".." + most + " origins, found " + found);
    String verdict = best.map(each -> each.corroboration().verdict().word()).orElse("none");
    tally.count(
        "eventVerdicts",
        verdict.equals(wanted.text("verdict")) || wanted.texts("verdict_accepts").contains(verdict),
        name + ": expected " + wanted.text("verdict") + ", found " + verdict);
    wanted.nodes("figures").forEach(each -> figure(name, each, best));
  }

  private void figure(String name, TruthNode wanted, Optional<Event> event) {
    for (TruthNode value : wanted.nodes("values")) {
      boolean right =
          event.isPresent()
              && event.get().numbers().stream()
                  .flatMap(each -> each.values().stream())
                  .anyMatch(each -> Math.abs(each.value() - value.number("value", -1)) < 0.5);
      tally.count("figures", right, name + ": " + value.text("value") + " " + wanted.text("what"));
    }
  }

  private void due(TruthNode wanted) {
    Optional<Scheduled> found =
        made.picture().schedule().stream()
            .filter(each -> each.when().from().orElseThrow().toString().equals(wanted.text("date")))
            .filter(
                each ->
                    tells(wanted, "tells").stream()
                        .anyMatch(tell -> each.passages().stream().anyMatch(p -> meets(p, tell))))
            .findFirst();
    String name = wanted.text("date") + " " + wanted.text("title");
    tally.count("schedule", found.isPresent(), name + " not found");
    int origins = found.map(each -> each.corroboration().independentOrigins()).orElse(0);
    tally.count(
        "scheduleOrigins",
        origins == wanted.number("independent_origins", 1),
        name + ": found " + origins + " origins");
  }

  private void never(TruthNode wanted) {
    List<String> wrong =
        wanted.nodes("at").stream()
            .flatMap(
                each ->
                    made.findArticle(each.text("file")).stream()
                        .flatMap(article -> toldAsFact(article, each.text("words"))))
            .toList();
    tally.count(
        "neverAsHappened", wrong.isEmpty(), wanted.text("what") + " told as fact: " + wrong);
  }

  private Stream<String> toldAsFact(Article article, String words) {
    Optional<Span> at = Words.find(article, words);
    return made.findReading(article).map(Reading::reports).orElse(List.of()).stream()
        .filter(each -> each.stance().realis().isFactual())
        .filter(each -> at.isPresent() && at.get().contains(each.action().trigger()))
        .map(Report::action)
        .map(each -> each.type() + " " + each.lemma());
  }
}

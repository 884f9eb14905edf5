package org.unecho.picture.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Assessment.Indicator;
import org.unecho.model.Expected;
import org.unecho.model.Hypothesis;
import org.unecho.model.Inquiry;
import org.unecho.model.Picture;
import org.unecho.model.Rating;
import org.unecho.model.Scheduled;
import org.unecho.picture.words.Wording;

/** What to watch: dates that have to do with a hypothesis, and what is expected but not yet due. */
final class Indicators {
  private final Inquiry inquiry;
  private final Matter matter;
  private final Expectations expectations;

  Indicators(Inquiry inquiry, Matter matter, Expectations expectations) {
    this.inquiry = inquiry;
    this.matter = matter;
    this.expectations = expectations;
  }

  List<Indicator> list(Picture picture) {
    List<Indicator> all = new ArrayList<>();
    for (Expected expected : inquiry.expected()) {
      if (expectations.seen(expected).isEmpty() && !expectations.isDue(expected)) {
        all.add(
            new Indicator(
                expected.text(),
                expected.by(),
                "expected by then: if it comes, "
                    + told(expected.seen())
                    + "; if not, "
                    + told(expected.absent()),
                List.of()));
      }
    }
    for (Scheduled due : picture.schedule()) {
      if (!isPast(due)) {
        indicator(due, picture).ifPresent(all::add);
      }
    }
    all.sort(
        Comparator.comparing(
                (Indicator each) -> each.when().from().map(Object::toString).orElse("unknown"))
            .thenComparing(Indicator::text));
    return all;
  }

  private boolean isPast(Scheduled due) {
    return expectations
        .lastDay()
        .filter(last -> due.when().to().filter(to -> to.isBefore(last)).isPresent())
        .isPresent();
  }

  private static String told(Map<String, Rating> ratings) {
    List<String> parts = new ArrayList<>();
    ratings.forEach((id, rating) -> parts.add(rating + " for " + id));
    return parts.isEmpty() ? "nothing follows" : String.join(", ", parts);
  }

  private java.util.Optional<Indicator> indicator(Scheduled due, Picture picture) {
    List<String> words = new ArrayList<>(Wording.plain(due.title() + " " + due.place()));
    picture.actors().stream()
        .filter(actor -> due.parties().contains(actor.id()))
        .forEach(actor -> words.addAll(Wording.plain(actor.name())));
    List<String> touched = new ArrayList<>();
    Set<String> by = new TreeSet<>();
    for (Hypothesis hypothesis : inquiry.hypotheses()) {
      Set<String> shared = matter.shared(words, hypothesis.id());
      if (!shared.isEmpty()) {
        touched.add(hypothesis.id());
        by.addAll(shared);
      }
    }
    return touched.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(
            new Indicator(
                due.title(),
                due.when(),
                "has to do with "
                    + String.join(", ", touched)
                    + " by "
                    + String.join(", ", distinct(by)),
                due.passages()));
  }

  /**
   * The words without those that only lengthen another one: "Velmar" says what "Velmarian" says.
   */
  private static List<String> distinct(Set<String> words) {
    return words.stream()
        .filter(word -> words.stream().noneMatch(o -> !o.equals(word) && word.startsWith(o)))
        .toList();
  }
}

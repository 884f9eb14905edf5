package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Days;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Corroboration;
import org.unecho.model.Event;
import org.unecho.model.Figure;
import org.unecho.model.Passage;
import org.unecho.model.Saying;
import org.unecho.model.Scheduled;

/** Writes one event: what is told, how well it stands, in whose words, with which numbers. */
final class EventItems {
  /** A report's clause may reach over the closing mark: so much of it within is all of it. */
  private static final double MOST = 0.9;

  /** A number has more passages than it takes to look it up. */
  private static final int MOST_OF_NUMBER = 4;

  private final Desk desk;

  EventItems(Desk desk) {
    this.desk = desk;
  }

  /** The event with its day, where no heading says it. */
  Item dated(Event event) {
    return item(event, Days.of(event.happening().when()));
  }

  /** The event without its day, which a heading says. */
  Item undated(Event event) {
    return item(event, "");
  }

  private Item item(Event event, String day) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(headline(event, day));
    Passage best = best(desk, event);
    sentences.add(desk.prose().quote(best).aside(" — " + desk.pile().place(best.article())).done());
    for (Figure figure : event.numbers()) {
      sentences.addAll(figure(figure));
    }
    return new Item(anchor(event), sentences);
  }

  static String anchor(Event event) {
    return "event-" + event.id().replaceAll("[^A-Za-z0-9_-]", "-");
  }

  private Sentence headline(Event event, String day) {
    Prose prose = desk.prose().verdict(event.corroboration()).say(" ").strong(event.label());
    String place = Shown.line(event.happening().place());
    boolean told = event.label().toLowerCase(Locale.ROOT).contains(place.toLowerCase(Locale.ROOT));
    if (!told) {
      prose.say(", " + place);
    }
    holder(event).ifPresent(name -> prose.say(", according to " + name));
    long articles = event.reports().stream().map(Passage::article).distinct().count();
    prose
        .aside(day.isEmpty() ? "" : ", " + day)
        .aside(articles > 1 ? ", told in " + Count.of(articles, "article") : "");
    return desk.cite(prose, event.reports(), event.corroboration(), "events.jsonl").done();
  }

  /**
   * Who says so, where all that tells it are one speaker's words: it is a claim, not an account.
   */
  private Optional<String> holder(Event event) {
    return desk.material().picture().sayings().stream()
        .filter(saying -> !saying.name().isEmpty())
        .filter(saying -> event.reports().stream().allMatch(each -> isPartOf(each, saying)))
        .map(saying -> Shown.line(saying.name()))
        .findFirst();
  }

  private static boolean isPartOf(Passage report, Saying saying) {
    return saying.quotations().stream()
        .anyMatch(
            each ->
                each.article().equals(report.article())
                    && each.span().shared(report.span()) >= MOST * report.span().length());
  }

  /** The passage that stands for an event. */
  static Passage best(Desk desk, Event event) {
    return best(desk.pile().carrying(event.label(), event.reports()), event.corroboration());
  }

  /** The passage that stands for something due. */
  static Passage best(Desk desk, Scheduled due) {
    return best(desk.pile().carrying(due.title(), due.passages()), due.corroboration());
  }

  /** The passage of an origin rather than of a copy; of several, the shortest. */
  private static Passage best(List<Passage> passages, Corroboration found) {
    return passages.stream()
        .min(
            Comparator.comparing((Passage p) -> !found.origins().contains(p.article()))
                .thenComparing(p -> p.span().length())
                .thenComparing(Comparator.naturalOrder()))
        .orElse(passages.get(0));
  }

  /** A number is worth a sentence where its values can be compared, or where it has one at all. */
  private List<Sentence> figure(Figure figure) {
    List<Figure.Value> values =
        figure.values().stream()
            .filter(value -> !desk.pile().citable(value.passages()).isEmpty())
            .toList();
    if (values.isEmpty()) {
      return List.of();
    }
    Prose prose = desk.prose().say(opening(values));
    String parted = "";
    for (Figure.Value value : values) {
      prose
          .say(parted)
          .strong(Count.of(value.value(), Shown.line(figure.what())))
          .say(" by " + Count.of(value.origins().size(), "origin"))
          .citeHere(desk.pile().citable(value.passages()).stream().limit(MOST_OF_NUMBER).toList());
      parted = "; ";
    }
    return List.of(prose.done());
  }

  private static String opening(List<Figure.Value> values) {
    if (values.size() == 1) {
      return "Number: ";
    }
    long origins = values.stream().flatMap(value -> value.origins().stream()).distinct().count();
    return origins > 1 ? "The origins disagree: " : "One origin, but its articles differ: ";
  }
}

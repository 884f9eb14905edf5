package org.unecho.picture.contradictions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Contradiction.Side;
import org.unecho.model.Event;
import org.unecho.model.Figure;
import org.unecho.model.Passage;
import org.unecho.model.Quotation;
import org.unecho.model.Reading;
import org.unecho.model.Report;
import org.unecho.picture.pile.Pile;

/** Writes the sides of a contradiction: what each says, and who holds it. */
final class Sides {
  private final Pile pile;
  private final Map<String, Reading> readings = new TreeMap<>();

  Sides(Pile pile) {
    this.pile = pile;
    pile.readings().forEach(reading -> readings.put(reading.article(), reading));
  }

  Side of(String says, List<Event> events, List<Passage> passages) {
    List<Passage> sorted = passages.stream().distinct().sorted().toList();
    return new Side(
        says,
        holders(sorted),
        events.stream().map(Event::id).sorted().toList(),
        sorted,
        List.copyOf(pile.origins(sorted)));
  }

  Side of(Event event, Figure figure, Figure.Value value) {
    String number = BigDecimal.valueOf(value.value()).stripTrailingZeros().toPlainString();
    String thing = value.value() == 1 ? figure.what() : Plurals.of(figure.what());
    return of((number + " " + thing).strip(), List.of(event), value.passages());
  }

  /** The names of those who act. */
  String names(Event event) {
    return String.join(
        ", ", event.happening().parties().actors().stream().map(pile.actors()::name).toList());
  }

  /** Who says so: the holders of the reports there, and the speakers of the quotations around. */
  private List<String> holders(List<Passage> passages) {
    Set<String> names = new TreeSet<>();
    for (Passage passage : passages) {
      Reading reading = readings.get(passage.article());
      if (reading != null) {
        names.addAll(holders(passage, reading));
      }
    }
    return List.copyOf(names);
  }

  private Set<String> holders(Passage at, Reading reading) {
    Set<String> names = new TreeSet<>();
    reading.reports().stream()
        .filter(report -> report.span().contains(at.span()))
        .map(Report::stance)
        .map(Report.Stance::holder)
        .filter(holder -> !holder.isEmpty())
        .forEach(id -> names.add(pile.actors().name(pile.actors().id(at.article(), id))));
    reading.quotations().stream()
        .filter(quotation -> quotation.span().contains(at.span()))
        .flatMap(quotation -> quotation.speakers().stream())
        .map(speaker -> name(at.article(), speaker))
        .forEach(names::add);
    return names;
  }

  private String name(String article, Quotation.Speaker speaker) {
    return speaker.actor().isEmpty()
        ? speaker.name()
        : pile.actors().name(pile.actors().id(article, speaker.actor()));
  }
}

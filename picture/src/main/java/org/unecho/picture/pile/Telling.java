package org.unecho.picture.pile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.Event;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Report;

/**
 * Which passages of an event tell of some of its parties: an event gathers the parties of all its
 * reports, and an origin that names one of two is no witness for both.
 */
public final class Telling {
  private final Pile pile;
  private final Map<String, Reading> readings = new TreeMap<>();

  /** What the readings of {@code pile} tell. */
  public Telling(Pile pile) {
    this.pile = pile;
    pile.readings().forEach(reading -> readings.put(reading.article(), reading));
  }

  /** Those whose report names all of {@code parties}; all of the event's where none does. */
  public List<Passage> passages(Event event, List<String> parties) {
    List<Passage> naming =
        event.reports().stream().filter(at -> namesAll(event, at, parties)).toList();
    return naming.isEmpty() ? event.reports() : naming;
  }

  private boolean namesAll(Event event, Passage at, List<String> parties) {
    Reading reading = readings.get(at.article());
    return reading != null
        && reading.reports().stream()
            .filter(report -> report.span().equals(at.span()))
            .filter(report -> report.action().type() == event.happening().type())
            .anyMatch(report -> parties.stream().allMatch(id -> names(at, report, id)));
  }

  private boolean names(Passage at, Report report, String id) {
    return pile.actors().ids(at.article(), report.parties().actors()).contains(id)
        || pile.actors().ids(at.article(), report.parties().recipients()).contains(id);
  }
}

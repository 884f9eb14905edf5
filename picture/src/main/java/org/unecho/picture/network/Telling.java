package org.unecho.picture.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.Event;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Report;
import org.unecho.picture.pile.Pile;

/**
 * Which passages of an event tell of two of its parties: an event gathers the parties of all its
 * reports, and an origin that names one of the two is no witness for both.
 */
final class Telling {
  private final Pile pile;
  private final Map<String, Reading> readings = new TreeMap<>();

  Telling(Pile pile) {
    this.pile = pile;
    pile.readings().forEach(reading -> readings.put(reading.article(), reading));
  }

  /** Those that name both; all of the event where only several together do. */
  List<Passage> passages(Event event, String a, String b) {
    List<Passage> both = event.reports().stream().filter(at -> namesBoth(event, at, a, b)).toList();
    return both.isEmpty() ? event.reports() : both;
  }

  private boolean namesBoth(Event event, Passage at, String a, String b) {
    Reading reading = readings.get(at.article());
    return reading != null
        && reading.reports().stream()
            .filter(report -> report.span().equals(at.span()))
            .filter(report -> report.action().type() == event.happening().type())
            .anyMatch(report -> names(at, report, a) && names(at, report, b));
  }

  private boolean names(Passage at, Report report, String id) {
    return pile.actors().ids(at.article(), report.parties().actors()).contains(id)
        || pile.actors().ids(at.article(), report.parties().recipients()).contains(id);
  }
}

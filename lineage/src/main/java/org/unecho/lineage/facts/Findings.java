package org.unecho.lineage.facts;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.unecho.model.Derivation.Fidelity;
import org.unecho.model.Distortion;
import org.unecho.model.Kept;
import org.unecho.model.Span;

/** Gathers what the finders find. */
final class Findings {
  private final Set<Distortion> distortions = new LinkedHashSet<>();
  private final Set<Kept> kept = new LinkedHashSet<>();

  /** A change between two places. */
  void changed(Distortion.Type type, Sides sides, Span copy, Span origin) {
    add(type, sides, copy, origin, false);
  }

  /** Another spelling of the same. */
  void spelling(Sides sides, Span copy, Span origin) {
    add(Distortion.Type.NAME, sides, copy, origin, true);
  }

  private void add(Distortion.Type type, Sides sides, Span copy, Span origin, boolean variant) {
    distortions.add(
        new Distortion(
            type,
            copy,
            sides.origin().at(origin),
            sides.origin().text(origin),
            sides.copy().text(copy),
            variant));
  }

  /** A fact that came through. */
  void kept(Distortion.Type type, Sides sides, Span copy, Span origin, String what) {
    kept.add(new Kept(type, copy, sides.origin().at(origin), what));
  }

  /** Whether a change at one of the places is told already, or another spelling there. */
  boolean isChanged(Span copy, Span origin, Sides sides) {
    return distortions.stream()
        .filter(d -> sides.copy().span().contains(d.copy()))
        .anyMatch(d -> d.copy().overlaps(copy) || d.twin().span().overlaps(origin));
  }

  /** Whether a distortion of that type is told within {@code copy} already. */
  boolean tells(Distortion.Type type, Span copy) {
    return distortions.stream().anyMatch(d -> d.type() == type && copy.contains(d.copy()));
  }

  /** Whether a quotation that changed holds that place: its change is told already. */
  boolean isWithinChangedQuotation(Span copy) {
    return distortions.stream()
        .anyMatch(d -> d.type() == Distortion.Type.QUOTATION && d.copy().overlaps(copy));
  }

  /** All of it, in order of the copy. */
  Fidelity sorted() {
    List<Distortion> changes =
        distortions.stream()
            .sorted(
                Comparator.comparing(Distortion::copy)
                    .thenComparing(Distortion::type)
                    .thenComparing(Distortion::twin))
            .toList();
    List<Kept> same =
        kept.stream()
            .sorted(
                Comparator.comparing(Kept::copy)
                    .thenComparing(Kept::type)
                    .thenComparing(Kept::twin))
            .toList();
    return new Fidelity(changes, same);
  }
}

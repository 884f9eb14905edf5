package org.unecho.lineage;

import java.util.ArrayList;
import java.util.List;
import org.unecho.lineage.Link.Taken;
import org.unecho.model.Span;

/**
 * What is left of a copy's text while its main origins are followed, one after the other. A copy of
 * one half of an article, whose other half came from elsewhere, has nothing of that elsewhere.
 *
 * @param parts passages of the article reached so far, and how much of the copy each stands for
 */
record Trail(List<Part> parts) {
  /**
   * As much of what was taken must have come on from further back: the greater part. Otherwise the
   * copy took what the article before had of its own.
   */
  private static final double GREATER_PART = 0.5;

  /** Copies the list. */
  Trail {
    parts = List.copyOf(parts);
  }

  private record Part(Span span, double weight) {}

  /** The trail after the first step. */
  static Trail of(Link first) {
    return new Trail(
        first.passages().stream()
            .map(taken -> new Part(taken.origin(), taken.copy().length()))
            .toList());
  }

  /** Whether the greater part of what was taken leads on along {@code next}. */
  boolean leadsOn(Link next) {
    // Where passages are not known, all of the text came from there.
    boolean untold = next.passages().isEmpty() || parts.isEmpty();
    return untold || along(next).weight() >= GREATER_PART * weight();
  }

  /** The trail one step further. */
  Trail along(Link next) {
    List<Part> further = new ArrayList<>();
    for (Part part : parts) {
      for (Taken taken : next.passages()) {
        int shared = part.span().shared(taken.copy());
        if (shared > 0) {
          further.add(new Part(taken.origin(), part.weight() * shared / part.span().length()));
        }
      }
    }
    return new Trail(further);
  }

  private double weight() {
    return parts.stream().mapToDouble(Part::weight).sum();
  }
}

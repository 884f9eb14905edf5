package org.unecho.lineage;

import java.util.List;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Nearness;
import org.unecho.lineage.align.Wording;
import org.unecho.model.Derivation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Span;

/**
 * A derivation in small: what families and siblings are told by. A large pile has many more of
 * these than derivations in the end.
 *
 * @param copy id of the article that takes
 * @param origin what it takes from
 * @param directed whether it is known which of the two took
 * @param kind how it takes
 * @param weight how much of it, how sure, how near
 * @param passages what was taken; empty where the origin's text is not known
 */
record Link(
    String copy, Origin origin, boolean directed, Kind kind, Weight weight, List<Taken> passages) {

  /** Copies the list. */
  Link {
    passages = List.copyOf(passages);
  }

  /**
   * The numbers of a link.
   *
   * @param coverage share of the copy that is aligned, 0 to 1
   * @param confidence probability that the derivation is real
   * @param nearness how near the origin is
   */
  record Weight(double coverage, double confidence, Nearness nearness) {}

  /**
   * A passage taken.
   *
   * @param copy where in the copy
   * @param origin where in the origin, or in another copy of an origin outside the pile
   */
  record Taken(Span copy, Span origin) {}

  /** The link that the left article of {@code alignment} takes from the right one. */
  static Link of(Alignment alignment, Weight weight, boolean directed) {
    return new Link(
        alignment.left().prose().id(),
        new Origin.Inside(alignment.right().prose().id()),
        directed,
        Wording.kind(alignment),
        weight,
        alignment.twins().stream()
            .map(
                twin ->
                    new Taken(
                        twin.left().span(alignment.left().prose()),
                        twin.right().span(alignment.right().prose())))
            .toList());
  }

  /** The link of a derivation that is known in full. */
  static Link of(Derivation derivation) {
    double coverage = derivation.strength().coverage();
    return new Link(
        derivation.copy(),
        derivation.origin(),
        derivation.directed(),
        derivation.kind(),
        new Weight(
            coverage, derivation.strength().confidence().value(), new Nearness(coverage, coverage)),
        derivation.alignment().stream()
            .map(each -> new Taken(each.copy(), each.twin().span()))
            .toList());
  }

  /** Whether the origin is an article of the pile. */
  boolean isInside() {
    return origin instanceof Origin.Inside;
  }

  double coverage() {
    return weight.coverage();
  }

  double confidence() {
    return weight.confidence();
  }

  Nearness nearness() {
    return weight.nearness();
  }
}

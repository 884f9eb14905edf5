package org.unecho.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Likelihood;
import org.unecho.lineage.align.Twin;
import org.unecho.lineage.align.Wording;
import org.unecho.lineage.direct.Direction;
import org.unecho.lineage.facts.FactChecker;
import org.unecho.lineage.outside.Hint;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Aligned;
import org.unecho.model.Derivation;
import org.unecho.model.Derivation.Fidelity;
import org.unecho.model.Derivation.Strength;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;

/** Builds derivations from what was found. */
final class Derivations {
  /** The order of derivations in a lineage. */
  static final Comparator<Derivation> ORDER =
      Comparator.comparing(Derivation::copy)
          .thenComparing((Derivation derivation) -> derivation.origin().key());

  private Derivations() {}

  /** The left article from the right one. */
  static Derivation inside(
      Alignment alignment, Likelihood likelihood, Direction direction, boolean directed) {
    List<Explanation> why = new ArrayList<>();
    why.add(likelihood.why());
    why.addAll(direction.why());
    return new Derivation(
        alignment.left().prose().id(),
        new Origin.Inside(alignment.right().prose().id()),
        directed,
        Wording.kind(alignment),
        new Strength(alignment.coverage(), likelihood.confidence(), why),
        aligned(alignment),
        FactChecker.check(alignment));
  }

  /** An article from a text outside the pile, or one quoting its author's article. */
  static Derivation outside(Hint hint) {
    if (hint.twins().isEmpty()) {
      return new Derivation(
          hint.copy(),
          hint.origin(),
          true,
          hint.kind(),
          new Strength(0, hint.confidence(), hint.why()),
          List.of(),
          Fidelity.untold());
    }
    Alignment alignment = hint.twins().get(0);
    // The quoting article gives the author's words; what the other made of them is its doing.
    boolean quoting = hint.kind() == Kind.QUOTING && hint.origin() instanceof Origin.Outside;
    return new Derivation(
        hint.copy(),
        hint.origin(),
        true,
        hint.kind(),
        new Strength(alignment.coverage(), hint.confidence(), hint.why()),
        aligned(alignment),
        quoting ? Fidelity.untold() : FactChecker.checkTwins(alignment));
  }

  private static List<Aligned> aligned(Alignment alignment) {
    Prose left = alignment.left().prose();
    Prose right = alignment.right().prose();
    List<Aligned> passages = new ArrayList<>();
    for (Twin twin : alignment.twins()) {
      passages.add(
          new Aligned(
              twin.left().span(left), right.at(twin.right().span(right)), twin.similarity()));
    }
    passages.sort(Comparator.comparing(Aligned::copy).thenComparing(Aligned::twin));
    return passages;
  }
}

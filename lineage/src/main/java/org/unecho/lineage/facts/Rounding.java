package org.unecho.lineage.facts;

import java.util.List;
import java.util.Set;
import org.unecho.lineage.text.WordLists;

/** Whether two numbers say one thing: one rounded, or counted in another unit. */
final class Rounding {
  private static final Set<String> WORDS = WordLists.set(Rounding.class, "rounded.txt");

  private static final List<Conversion> CONVERSIONS =
      WordLists.lines(Rounding.class, "conversions.txt").stream().map(Conversion::parse).toList();

  /** Who counts in another unit rounds: "50 miles" for 80 kilometres. Set by hand. */
  private static final double NEAR = 0.05;

  /** Figures of a rounded number before its noughts, at most: 2,500 has two. By hand. */
  private static final int FIGURES = 2;

  /** Small numbers are counted, not rounded. */
  private static final int TEN = 10;

  /** What a double may be off. */
  private static final double EXACT = 1e-9;

  private Rounding() {}

  /**
   * One line of the data.
   *
   * @param one a unit
   * @param other another
   * @param many how many of the other make one
   */
  private record Conversion(String one, String other, double many) {
    static Conversion parse(String line) {
      List<String> parts = List.of(line.split(" ", -1));
      return new Conversion(parts.get(0), parts.get(1), Double.parseDouble(parts.get(2)));
    }

    boolean holds(Amount a, Amount b) {
      return a.unit().equals(one) && b.unit().equals(other) && near(a.value() * many, b.value());
    }
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= NEAR * Math.max(a, b);
  }

  /** Whether a number of the copy is one of the origin in another unit, or the one is rounded. */
  static boolean agree(Sides sides, Amount now, Amount was) {
    boolean converted =
        CONVERSIONS.stream().anyMatch(each -> each.holds(now, was) || each.holds(was, now));
    boolean units = now.unit().isEmpty() || was.unit().isEmpty() || now.unit().equals(was.unit());
    boolean nowSaid = isSaid(sides.copy(), now);
    boolean wasSaid = isSaid(sides.origin(), was);
    // Of two that are both said to be rounded, neither is the other's exact number.
    boolean rounded =
        nowSaid != wasSaid
            && (nowSaid ? rounds(now.value(), was.value()) : rounds(was.value(), now.value()));
    return converted || (units && rounded);
  }

  /** Whether a word before it says that a number is rounded. */
  private static boolean isSaid(Side side, Amount amount) {
    return amount.first() > 0 && WORDS.contains(side.words().get(amount.first() - 1).lower());
  }

  /** Whether the one is a round number next to the other: less than its last figure away. */
  private static boolean rounds(double round, double exact) {
    double last = Math.pow(10, Math.floor(Math.log10(Math.max(round, 1))) + 1 - FIGURES);
    boolean isRound = Math.abs(round / last - Math.rint(round / last)) < EXACT;
    return isRound && round >= TEN && Math.abs(round - exact) < last;
  }
}

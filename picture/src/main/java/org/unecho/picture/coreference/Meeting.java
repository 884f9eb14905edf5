package org.unecho.picture.coreference;

import java.util.BitSet;

/** How often two words meet in articles, against chance. */
final class Meeting {
  private Meeting() {}

  /**
   * The chance, 0 to 1, that two words strewn over articles meet as seldom as they do, or more
   * seldom (lower tail of the hypergeometric distribution).
   *
   * @param articles how many there are
   * @param a those that hold the one word
   * @param b those that hold the other
   */
  static double chance(int articles, BitSet a, BitSet b) {
    int ofA = a.cardinality();
    int ofB = b.cardinality();
    BitSet both = (BitSet) a.clone();
    both.and(b);
    double all = logChoose(articles, ofB);
    double sum = 0;
    for (int meet = Math.max(0, ofA + ofB - articles); meet <= both.cardinality(); meet++) {
      sum += Math.exp(logChoose(ofA, meet) + logChoose(articles - ofA, ofB - meet) - all);
    }
    return Math.min(1, sum);
  }

  /** Natural logarithm of the ways to choose {@code few} of {@code many}. */
  private static double logChoose(int many, int few) {
    double sum = 0;
    for (int i = 1; i <= few; i++) {
      sum += Math.log((double) (many - few + i) / i);
    }
    return sum;
  }
}

package org.unecho.bench.reading;

import java.util.Set;
import java.util.TreeSet;

/** Counts what is common to answers and truth, and how much there is of each. */
final class Count {
  private long common;
  private long answered;
  private long wanted;

  void add(long common, long answered, long wanted) {
    this.common += common;
    this.answered += answered;
    this.wanted += wanted;
  }

  void add(Set<Integer> answer, Set<Integer> truth) {
    add(shared(answer, truth), answer.size(), truth.size());
  }

  double precision() {
    return answered == 0 ? 0 : (double) common / answered;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) common / wanted;
  }

  double f1() {
    return answered + wanted == 0 ? 0 : 2.0 * common / (answered + wanted);
  }

  /** Words in both over words in either; 0 where there are none. */
  static double jaccard(Set<Integer> a, Set<Integer> b) {
    int common = shared(a, b);
    int either = a.size() + b.size() - common;
    return either == 0 ? 0 : (double) common / either;
  }

  private static int shared(Set<Integer> a, Set<Integer> b) {
    Set<Integer> common = new TreeSet<>(a);
    common.retainAll(b);
    return common.size();
  }
}

package org.unecho.bench.lineage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.bench.measure.Confusion;
import org.unecho.model.Aligned;

/**
 * Scores an alignment by links between lines. Aligned passages that cover as many lines in the copy
 * as in the origin link them in order; otherwise every line of the one with every line of the
 * other. A link found twice counts once. True is the link of each line of the copy to its own line
 * of the origin.
 */
final class AlignmentLinks {
  private AlignmentLinks() {}

  /** Right, wrong and missing links. */
  static Confusion score(LinedText copy, LinedText origin, List<Aligned> alignment) {
    Set<String> truth = new TreeSet<>();
    for (int i = 0; i < copy.lines().size(); i++) {
      int twin = origin.lines().indexOf(copy.lines().get(i));
      if (copy.lines().get(i) != LinedText.FOREIGN && twin >= 0) {
        truth.add(link(i, twin));
      }
    }
    Set<String> found = new TreeSet<>();
    for (Aligned each : alignment) {
      add(copy.under(each.copy()), origin.under(each.twin().span()), found);
    }
    return Confusion.ofFound(
        found.stream().filter(truth::contains).count(), found.size(), truth.size());
  }

  private static void add(List<Integer> left, List<Integer> right, Set<String> links) {
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (left.size() != right.size() || i == j) {
          links.add(link(left.get(i), right.get(j)));
        }
      }
    }
  }

  private static String link(int copy, int origin) {
    return copy + ">" + origin;
  }
}

package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.unecho.reading.syntax.Sentence;

/**
 * Names that stand in a row ("from Orland, Velm, Tarn and Sundry"): what is listed together is
 * mostly of one kind, and the recogniser errs on single members.
 */
final class NameRows {
  /** Two names side by side may be anything: "Orland and Lee". */
  private static final int SHORTEST = 3;

  private NameRows() {}

  /** The rows of three names or more, each in order; the names come in the order of the text. */
  static List<List<Naming>> of(List<Naming> names) {
    List<List<Naming>> rows = new ArrayList<>();
    List<Naming> row = new ArrayList<>();
    for (Naming naming : names) {
      if (!row.isEmpty() && !follows(row.get(row.size() - 1), naming)) {
        close(row, rows);
      }
      row.add(naming);
    }
    close(row, rows);
    return rows;
  }

  private static void close(List<Naming> row, List<List<Naming>> rows) {
    if (row.size() >= SHORTEST) {
      rows.add(List.copyOf(row));
    }
    row.clear();
  }

  private static boolean follows(Naming before, Naming naming) {
    Sentence sentence = naming.sentence();
    return before.sentence() == sentence
        && naming.first() > before.last() + 1
        && IntStream.range(before.last() + 1, naming.first())
            .mapToObj(index -> sentence.token(index).word())
            .allMatch(Set.of(",", "and", "or")::contains);
  }
}

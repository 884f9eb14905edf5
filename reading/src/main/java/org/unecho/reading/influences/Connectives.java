package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.Influence.Sign;
import org.unecho.reading.words.WordTable;

/** The phrases of {@code connectives.psv}, found by their first word; longer ones first. */
final class Connectives {
  private static final Connectives ONE = new Connectives();

  private final Map<String, List<Connective>> byFirst = new TreeMap<>();

  private Connectives() {
    for (WordTable.Row row : WordTable.beside(Connectives.class, "connectives.psv").rows()) {
      String phrase = row.cell(0);
      Sign sign = row.cell(2).equals("+") ? Sign.RAISES : Sign.LOWERS;
      byFirst
          .computeIfAbsent(phrase.split(" ", -1)[0], key -> new ArrayList<>())
          .add(new Connective(phrase, row.cell(1), sign));
    }
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(each -> -each.phrase().length())));
  }

  static Connectives get() {
    return ONE;
  }

  /** The longest phrase that stands at {@code index}, as a list of one or none. */
  List<Connective> at(Words words, int index) {
    return byFirst.getOrDefault(words.word(index), List.of()).stream()
        .filter(each -> words.at(index, each.phrase()))
        .limit(1)
        .toList();
  }

  /**
   * A phrase that joins cause and effect.
   *
   * @param phrase its words
   * @param kind what follows it
   * @param sign whether what follows or is joined raises or lowers
   */
  record Connective(String phrase, String kind, Sign sign) {
    int length() {
      return phrase.split(" ", -1).length;
    }
  }
}

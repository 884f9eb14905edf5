package org.unecho.reading.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.unecho.reading.words.WordTable;

/** Given names that are one: "Bill" and "William", "Mykola" and "Nikolai". */
final class GivenNames {
  private static final Map<String, Set<Integer>> GROUPS = read();

  private GivenNames() {}

  private static Map<String, Set<Integer>> read() {
    Map<String, Set<Integer>> groups = new LinkedHashMap<>();
    int number = 0;
    for (WordTable.Row row : WordTable.beside(GivenNames.class, "given-names.psv").rows()) {
      for (String name : row.words(0)) {
        groups.computeIfAbsent(Spelling.fold(name), key -> new LinkedHashSet<>()).add(number);
      }
      number++;
    }
    return groups;
  }

  /** Whether both are forms of one name. */
  static boolean same(String a, String b) {
    Set<Integer> mine = GROUPS.getOrDefault(Spelling.fold(a), Set.of());
    return GROUPS.getOrDefault(Spelling.fold(b), Set.of()).stream().anyMatch(mine::contains);
  }
}

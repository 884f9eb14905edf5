package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.lineage.text.WordLists;

/** Fixed terms with one word swapped for what a synonym program would put there. */
final class BrokenTerms {
  private BrokenTerms() {}

  /** All broken forms, in lower case, sorted; never a form that is a fixed term itself. */
  static List<String> all() {
    Map<String, List<String>> synonyms = new LinkedHashMap<>();
    for (String line : WordLists.lines(BrokenTerms.class, "synonyms.txt")) {
      String[] parts = line.split(":", 2);
      List<String> words = List.of(parts[parts.length - 1].split(",", -1));
      synonyms.put(parts[0].strip(), words.stream().map(String::strip).toList());
    }
    Set<String> terms = WordLists.set(BrokenTerms.class, "terms.txt");
    Set<String> broken = new TreeSet<>();
    for (String term : terms) {
      List<String> words = List.of(term.split(" ", -1));
      for (int i = 0; i < words.size(); i++) {
        for (String swap : synonyms.getOrDefault(words.get(i), List.of())) {
          List<String> form = new ArrayList<>(words);
          form.set(i, swap);
          broken.add(String.join(" ", form));
        }
      }
    }
    broken.removeAll(terms);
    return List.copyOf(broken);
  }
}

package org.unecho.lineage.outside;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Word;
import org.unecho.model.Span;

/**
 * Which titles of the prints of one dispatch tell its text. What stands in the place of a title on
 * one outlet's page (its weather, its search field) uses words that the other outlets' prints do
 * not.
 */
final class DispatchTitles {
  /** Shorter words stand in every text. */
  private static final int SHORTEST = 4;

  /** Of the long words of a title at least this share stands in what it tells. */
  private static final double LEAST = 0.5;

  private DispatchTitles() {}

  /** Those of {@code group} whose title tells the text of the others, sorted. */
  static Set<String> telling(
      Set<String> group, Function<String, String> titles, Function<String, Prose> texts) {
    Map<String, Integer> prints = new TreeMap<>();
    Map<String, Set<String>> words = new TreeMap<>();
    for (String id : group) {
      Set<String> all = new HashSet<>();
      texts.apply(id).words().forEach(word -> all.add(word.lower()));
      all.forEach(word -> prints.merge(word, 1, Integer::sum));
      words.put(id, all);
    }
    Set<String> telling = new TreeSet<>();
    for (String id : group) {
      List<String> title = longWords(titles.apply(id));
      Set<String> own = words.getOrDefault(id, Set.of());
      long told =
          title.stream()
              .filter(
                  word -> {
                    int others = prints.getOrDefault(word, 0) - (own.contains(word) ? 1 : 0);
                    return 2 * others >= group.size() - 1 && others > 0;
                  })
              .count();
      if (!title.isEmpty() && told >= LEAST * title.size()) {
        telling.add(id);
      }
    }
    return telling;
  }

  private static List<String> longWords(String title) {
    return Word.in(title, new Span(0, title.length())).stream()
        .map(Word::lower)
        .filter(word -> word.length() >= SHORTEST)
        .toList();
  }
}

package org.unecho.bench.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Article;

/**
 * A pile with its truth.
 *
 * @param articles the articles, sorted by id
 * @param parents id of a copy to the ids of the articles it was made from; originals are not in it
 * @param ways id of an article to how it came about
 */
public record GeneratedPile(
    List<Article> articles, Map<String, List<String>> parents, Map<String, Way> ways) {
  /** Keeps the order of everything. */
  public GeneratedPile {
    articles = List.copyOf(articles);
    parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
    ways = Collections.unmodifiableMap(new LinkedHashMap<>(ways));
  }

  /** The article, what it was made from, what that was made from, and so on. */
  public Set<String> lineOf(String id) {
    Set<String> line = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String here = open.pop();
      if (line.add(here)) {
        open.addAll(parents.getOrDefault(here, List.of()));
      }
    }
    return line;
  }

  /** The originals at the end of an article's line; itself if it is one. */
  public List<String> origins(String id) {
    List<String> origins = new ArrayList<>();
    for (String each : lineOf(id)) {
      if (!parents.containsKey(each)) {
        origins.add(each);
      }
    }
    return origins;
  }

  /** Whether one comes from the other, or both from a third. */
  public boolean isKin(String a, String b) {
    return !Collections.disjoint(lineOf(a), lineOf(b));
  }
}

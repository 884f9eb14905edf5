package org.unecho.picture.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.picture.words.Rarity;
import org.unecho.picture.words.Vector;
import org.unecho.picture.words.Wording;

/**
 * What is looked at of one article when stories are told apart.
 *
 * @param vector its words, rare ones and names counting more
 * @param words its words in plain form
 * @param names those of them that the pile mostly writes as names or numbers
 */
record Page(Vector vector, TreeSet<String> words, TreeSet<String> names) {

  /** The pages of a pile, in the order of its texts. */
  static List<Page> of(Collection<String> texts, Rarity rarity) {
    List<List<Wording.Word>> wordings = texts.stream().map(Wording::of).toList();
    Map<String, Integer> named = new TreeMap<>();
    wordings.forEach(
        words -> words.forEach(w -> named.merge(w.plain(), w.isNamed() ? 1 : -1, Integer::sum)));
    List<Page> pages = new ArrayList<>();
    for (List<Wording.Word> wording : wordings) {
      TreeSet<String> words = new TreeSet<>(wording.stream().map(Wording.Word::plain).toList());
      TreeSet<String> names = new TreeSet<>(words);
      names.removeIf(word -> named.getOrDefault(word, 0) <= 0);
      pages.add(new Page(Vector.of(words, rarity::forStories), words, names));
    }
    return List.copyOf(pages);
  }
}

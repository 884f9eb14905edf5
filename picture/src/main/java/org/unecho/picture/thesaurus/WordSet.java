package org.unecho.picture.thesaurus;

import java.util.ArrayList;
import java.util.List;

/** Words of one meaning, with what they are linked to. A class, because it holds its links bare. */
final class WordSet {
  /** A set that was named by a link, but not read yet. */
  static final WordSet UNREAD = new WordSet(List.of(), false, new int[0]);

  private final List<String> words;
  private final boolean verb;

  /**
   * Four numbers a link: its sign, the number of its target, the places of its words in both sets
   * from 1 on, 0 where it holds between the meanings.
   */
  private final int[] links;

  /**
   * A set.
   *
   * @param words single words and blanks for others, so that a link's place holds; in lower case
   * @param verb whether they are verbs
   * @param links four numbers a link; not copied
   */
  WordSet(List<String> words, boolean verb, int[] links) {
    this.words = List.copyOf(words);
    this.verb = verb;
    this.links = links;
  }

  List<String> words() {
    return words;
  }

  boolean isVerb() {
    return verb;
  }

  /** The sets that links of those signs lead to. */
  List<Integer> targets(String signs) {
    List<Integer> targets = new ArrayList<>();
    for (int i = 0; i < links.length; i += 4) {
      if (signs.indexOf(links[i]) >= 0) {
        targets.add(links[i + 1]);
      }
    }
    return targets;
  }

  /** The words that the word at {@code place}, from 1 on, is linked to by that sign. */
  List<String> linked(char sign, int place, List<WordSet> all) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < links.length; i += 4) {
      int to = links[i + 3];
      if (links[i] == sign && links[i + 2] == place && to > 0) {
        found.add(all.get(links[i + 1]).words.get(to - 1));
      }
    }
    return found;
  }
}

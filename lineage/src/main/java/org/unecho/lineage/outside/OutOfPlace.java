package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.Word;
import org.unecho.model.Passage;

/**
 * Words that nobody else in the pile uses, standing where all others put one and the same word:
 * what a synonym program leaves behind, judged by the pile and by no list.
 */
final class OutOfPlace {
  /** Shorter words are mostly abbreviations and names of parts. */
  private static final int SHORTEST = 4;

  /** One such word may be an author's choice. */
  private static final int LEAST = 2;

  /** Words with so many letters in common at their start are forms of one word. */
  private static final int STEM = 4;

  private OutOfPlace() {}

  /** The words out of place, in order; none if there are fewer than two different ones. */
  static List<Passage> in(Prose prose, Background background) {
    List<Passage> at = new ArrayList<>();
    Set<String> distinct = new TreeSet<>();
    for (Sentence sentence : prose.sentences()) {
      for (int i = 1; i < sentence.words().size(); i++) {
        Word word = sentence.words().get(i);
        if (isPlain(word.text())) {
          Optional<String> usual = background.usual(prose, sentence, i);
          if (usual.filter(other -> isOther(word.lower(), other)).isPresent()) {
            at.add(prose.at(word.span()));
            distinct.add(word.lower());
          }
        }
      }
    }
    return distinct.size() >= LEAST ? List.copyOf(at) : List.of();
  }

  /** No name, no number, nothing joined. */
  private static boolean isPlain(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(Character::isLowerCase);
  }

  /** A word of content, and neither a form nor a misspelling of it. */
  private static boolean isOther(String word, String usual) {
    int stem = 0;
    while (stem < Math.min(word.length(), usual.length())
        && word.charAt(stem) == usual.charAt(stem)) {
      stem++;
    }
    return usual.length() >= SHORTEST && stem < STEM && !isMisspelling(word, usual);
  }

  /** Whether few letters differ: what is left between the common start and end is short. */
  private static boolean isMisspelling(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - start - end <= 2;
  }
}

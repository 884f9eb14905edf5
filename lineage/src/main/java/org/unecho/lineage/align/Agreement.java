package org.unecho.lineage.align;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.lineage.text.Word;

/**
 * Whether twins speak of the same people, places and numbers. Reports that are filled into one form
 * (earthquakes, results, weather) are alike in every sentence, but their names and numbers differ
 * throughout; a copy keeps most of them, however it rewords the rest.
 */
final class Agreement {
  /** Fewer names and numbers than this may all be changed by one hand. */
  private static final int LEAST_FACTS = 6;

  /** Names are the same if they begin alike: endings and spellings vary. */
  private static final int BEGINNING = 4;

  private Agreement() {}

  /**
   * The share of the twins' names and numbers that stand in both, 0 to 1; 1 where few are named.
   */
  static double of(Alignment alignment) {
    int shared = 0;
    int all = 0;
    for (Twin twin : alignment.twins()) {
      Set<String> left = facts(alignment.left(), twin.left());
      Set<String> right = facts(alignment.right(), twin.right());
      all += Math.min(left.size(), right.size());
      shared += (int) left.stream().filter(right::contains).count();
    }
    return all < LEAST_FACTS ? 1 : (double) shared / all;
  }

  private static Set<String> facts(Encoded article, Twin.Run run) {
    Set<String> facts = new TreeSet<>();
    for (int i = run.first(); i < run.first() + run.count(); i++) {
      List<Word> words = article.prose().sentences().get(i).words();
      for (int w = 0; w < words.size(); w++) {
        Word word = words.get(w);
        // The first word of a sentence has a capital whatever it is.
        if (word.isDigits() || (w > 0 && word.isCapital())) {
          String lower = word.lower();
          facts.add(
              word.isDigits() ? lower : lower.substring(0, Math.min(BEGINNING, lower.length())));
        }
      }
    }
    return facts;
  }
}

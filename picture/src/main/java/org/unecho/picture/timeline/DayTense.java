package org.unecho.picture.timeline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a day of the week that a sentence names lies ahead, by the words around it: the verb
 * nearest before it in its clause decides ("will meet on Monday", but "said on Monday it will
 * meet"), and without one the first verb after it ("On Monday they said they will meet").
 */
final class DayTense {
  /** A clause hardly has its verb further from its day than this many words. */
  private static final int BEFORE = 11;

  private static final int AFTER = 13;

  /** Words between an auxiliary and its participle: "will be slowly reopened". */
  private static final int AUXILIARY = 3;

  /** The shortest regular past is longer: "need" and "feed" are none. */
  private static final int SHORTEST_PAST = 5;

  private static final Set<String> TO_COME =
      words(
          "will 'll would shall scheduled due planned plans plan expected expects set until slated"
              + " hopes hoping intends should could may might must can wo");

  private static final Set<String> BEFORE_INFINITIVE =
      words("due set scheduled expected planned plans likely going about ready");

  private static final Set<String> PAST =
      words(
          "said told began held killed came went left took made gave met was were had did says say");

  private static final Set<String> PAST_AUXILIARY = words("been was were had has have");

  private static final Set<String> PRESENT = words("is are");

  private static final Set<String> CLAUSE_END = words("; `` '' -- ( ) -lrb- -rrb- “ ” – —");

  private static final Pattern PLAIN = Pattern.compile("[a-z]+");
  private static final Set<String> ARTICLE = words("the a an his its their this");

  private final List<String> words;

  /**
   * The words of a sentence.
   *
   * @param words in lower case, punctuation apart
   */
  DayTense(List<String> words) {
    this.words = List.copyOf(words);
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }

  /** Whether the day named by word {@code day} lies ahead. */
  boolean isToCome(int day) {
    for (int i = day - 1; i >= Math.max(0, day - BEFORE); i--) {
      String word = words.get(i);
      if (CLAUSE_END.contains(word)) {
        break;
      }
      if (TO_COME.contains(word) || PRESENT.contains(word) || isPlannedInfinitive(i)) {
        return true;
      }
      if (isPast(word)) {
        return isRegularPast(word) && followsAuxiliary(i);
      }
    }
    return isToComeAfter(day);
  }

  private boolean isToComeAfter(int day) {
    for (int i = day + 1; i < Math.min(words.size(), day + AFTER + 1); i++) {
      String word = words.get(i);
      if (TO_COME.contains(word) || PRESENT.contains(word)) {
        return true;
      }
      if (isPast(word) || PAST_AUXILIARY.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPlannedInfinitive(int to) {
    return "to".equals(words.get(to))
        && to > 0
        && to + 1 < words.size()
        && BEFORE_INFINITIVE.contains(words.get(to - 1))
        && PLAIN.matcher(words.get(to + 1)).matches()
        && !ARTICLE.contains(words.get(to + 1));
  }

  private boolean followsAuxiliary(int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - AUXILIARY); i--) {
      if (TO_COME.contains(words.get(i))) {
        return true;
      }
      if (PAST_AUXILIARY.contains(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPast(String word) {
    return PAST.contains(word) || isRegularPast(word);
  }

  private static boolean isRegularPast(String word) {
    return word.length() >= SHORTEST_PAST && word.endsWith("ed");
  }
}

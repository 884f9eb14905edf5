package org.unecho.lineage.facts;

import java.util.Arrays;
import java.util.List;
import org.unecho.lineage.text.Word;

/**
 * Which words of two passages match in order (longest common subsequence over stems), and which
 * leftovers face each other between two matches.
 */
final class Diff {
  /** Words that may face each other and still be seen to replace each other. */
  private static final int NARROW = 6;

  private final int[] copyGap;
  private final int[] originGap;
  private final boolean[] copyMatched;
  private final boolean[] originMatched;
  private final int[] originOf;

  private Diff(int copy, int origin) {
    this.copyGap = new int[copy];
    this.originGap = new int[origin];
    this.copyMatched = new boolean[copy];
    this.originMatched = new boolean[origin];
    this.originOf = new int[copy];
    Arrays.fill(originOf, -1);
  }

  static Diff of(List<Word> copy, List<Word> origin) {
    String[] a = copy.stream().map(w -> Stems.of(w.lower())).toArray(String[]::new);
    String[] b = origin.stream().map(w -> Stems.of(w.lower())).toArray(String[]::new);
    int[][] longest = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        longest[i][j] =
            a[i].equals(b[j])
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return walk(a, b, longest);
  }

  private static Diff walk(String[] a, String[] b, int[][] longest) {
    Diff diff = new Diff(a.length, b.length);
    int i = 0;
    int j = 0;
    int gap = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i].equals(b[j])) {
        diff.copyMatched[i] = true;
        diff.originMatched[j] = true;
        diff.originOf[i] = j;
        diff.copyGap[i++] = gap;
        diff.originGap[j++] = gap++;
      } else if (j >= b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) {
        diff.copyGap[i++] = gap;
      } else {
        diff.originGap[j++] = gap;
      }
    }
    return diff;
  }

  /** The same, seen from the other passage. */
  Diff turned() {
    Diff turned = new Diff(originGap.length, copyGap.length);
    System.arraycopy(originGap, 0, turned.copyGap, 0, originGap.length);
    System.arraycopy(copyGap, 0, turned.originGap, 0, copyGap.length);
    System.arraycopy(originMatched, 0, turned.copyMatched, 0, originMatched.length);
    System.arraycopy(copyMatched, 0, turned.originMatched, 0, copyMatched.length);
    for (int i = 0; i < originOf.length; i++) {
      if (originOf[i] >= 0) {
        turned.originOf[originOf[i]] = i;
      }
    }
    return turned;
  }

  /** How many words match. */
  int matched() {
    int matched = 0;
    for (boolean each : copyMatched) {
      matched += each ? 1 : 0;
    }
    return matched;
  }

  /** Whether in each place as many words stand for as many: they were replaced one by one. */
  boolean isWordForWord() {
    int[] more = new int[copyGap.length + 1];
    for (int i = 0; i < copyGap.length; i++) {
      more[copyGap[i]] += copyMatched[i] ? 0 : 1;
    }
    for (int j = 0; j < originGap.length; j++) {
      more[originGap[j]] -= originMatched[j] ? 0 : 1;
    }
    return Arrays.stream(more).allMatch(each -> each == 0);
  }

  /** In how many places words do not match. */
  int places() {
    boolean[] open = new boolean[copyGap.length + 1];
    for (int i = 0; i < copyGap.length; i++) {
      open[copyGap[i]] |= !copyMatched[i];
    }
    for (int j = 0; j < originGap.length; j++) {
      open[originGap[j]] |= !originMatched[j];
    }
    int places = 0;
    for (boolean each : open) {
      places += each ? 1 : 0;
    }
    return places;
  }

  /** Whether the copy's word has a match. */
  boolean isCopyMatched(int word) {
    return copyMatched[word];
  }

  /** Whether the origin's word has a match. */
  boolean isOriginMatched(int word) {
    return originMatched[word];
  }

  /** Number of matches before the copy's word; leftovers of the same number face each other. */
  int copyGap(int word) {
    return copyGap[word];
  }

  /** Number of matches before the origin's word. */
  int originGap(int word) {
    return originGap[word];
  }

  /** Whether few words face each other where the copy's leftover stands: then one became one. */
  boolean isNarrow(int copyWord) {
    int gap = copyGap[copyWord];
    int copy = 0;
    int origin = 0;
    for (int i = 0; i < copyGap.length; i++) {
      copy += copyGap[i] == gap && !copyMatched[i] ? 1 : 0;
    }
    for (int j = 0; j < originGap.length; j++) {
      origin += originGap[j] == gap && !originMatched[j] ? 1 : 0;
    }
    return Math.max(copy, origin) <= NARROW;
  }

  /** The origin's word that matches the copy's, or -1 if none does. */
  int originOf(int word) {
    return originOf[word];
  }

  /** Whether two leftovers face each other. */
  boolean faces(int copyWord, int originWord) {
    return !copyMatched[copyWord]
        && !originMatched[originWord]
        && copyGap[copyWord] == originGap[originWord];
  }
}

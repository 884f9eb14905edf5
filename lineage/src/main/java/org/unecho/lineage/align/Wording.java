package org.unecho.lineage.align;

import java.util.ArrayList;
import java.util.List;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Word;
import org.unecho.model.Kind;

/** How close the wording of a copy (left) is to its origin (right), and the kind that makes it. */
public final class Wording {
  /** Sentences with at least this share of words in common and in order stand unchanged. */
  private static final double SAME = 0.94;

  /** An editor leaves most sentences alone; a machine that rewords touches nearly all. */
  private static final double EDITED = 0.45;

  private static final double VERBATIM = 0.97;

  /** A copy with less of the origin than this, and little of its own, is an excerpt. */
  private static final double EXCERPT = 0.55;

  private Wording() {}

  /** The kind of a derivation, quotations apart. */
  public static Kind kind(Alignment alignment) {
    double same = unchanged(alignment);
    double whole = alignment.turned().coverage();
    if (whole < EXCERPT && alignment.coverage() >= 0.7 && same >= EDITED) {
      return Kind.EXCERPT;
    }
    if (same >= VERBATIM && alignment.coverage() >= 0.95 && whole >= 0.95) {
      return Kind.VERBATIM;
    }
    return same >= EDITED ? Kind.EDITED : Kind.REWORDED;
  }

  /** The share of the copy's aligned text whose sentences stand unchanged in the origin. */
  public static double unchanged(Alignment alignment) {
    Prose left = alignment.left().prose();
    Prose right = alignment.right().prose();
    double same = 0;
    double all = 0;
    for (Twin twin : alignment.twins()) {
      int length = twin.left().span(left).length();
      all += length;
      List<Word> a = words(left, twin.left());
      List<Word> b = words(right, twin.right());
      same += inCommon(a, b) >= SAME ? length : 0;
    }
    return all == 0 ? 0 : same / all;
  }

  private static List<Word> words(Prose prose, Twin.Run run) {
    List<Word> words = new ArrayList<>();
    prose
        .sentences()
        .subList(run.first(), run.first() + run.count())
        .forEach(sentence -> words.addAll(sentence.words()));
    return words;
  }

  /** Words in common and in order, as a share of the longer. */
  private static double inCommon(List<Word> a, List<Word> b) {
    int[] before = new int[b.size() + 1];
    for (Word word : a) {
      int[] now = new int[b.size() + 1];
      for (int j = 1; j <= b.size(); j++) {
        boolean same = word.lower().equals(b.get(j - 1).lower());
        now[j] = same ? before[j - 1] + 1 : Math.max(before[j], now[j - 1]);
      }
      before = now;
    }
    return a.isEmpty() || b.isEmpty()
        ? 0
        : (double) before[b.size()] / Math.max(a.size(), b.size());
  }
}

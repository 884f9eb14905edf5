package org.unecho.lineage.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Word;
import org.unecho.model.Kind;

/** How close the wording of a copy (left) is to its origin (right), and the kind that makes it. */
public final class Wording {
  /** As long as shingles: shorter word runs are common by chance. */
  private static final int RUN = 4;

  /**
   * From here an editor was at work. An editor moves and trims whole phrases and left .86 of the
   * words in runs; who swaps words or turns sentences round breaks the runs: .71 and less. Set by
   * hand on few texts.
   */
  private static final double EDITED = 0.78;

  /** Not all: a mark or a word of the title may differ. */
  private static final double VERBATIM = 0.985;

  /** A copy with less of the origin than this, and little of its own, is an excerpt. */
  private static final double EXCERPT = 0.55;

  /** Where a copy has no word of its own, less of the origin need be missing. */
  private static final double PURE_EXCERPT = 0.8;

  /** As literal as a part must be for that: its title and its edges may differ. */
  private static final double PURE_LITERAL = 0.93;

  private Wording() {}

  /** The kind of a derivation, quotations apart. */
  public static Kind kind(Alignment alignment) {
    double literal = literal(alignment);
    double own = 1 - alignment.coverage();
    double whole = alignment.turned().coverage();
    boolean part = whole < EXCERPT && own <= 0.3 && literal >= EDITED;
    boolean purePart = whole < PURE_EXCERPT && own <= 0.05 && literal >= PURE_LITERAL;
    if (part || purePart) {
      return Kind.EXCERPT;
    }
    if (literal >= VERBATIM && own <= 0.05 && whole >= 0.95) {
      return Kind.VERBATIM;
    }
    return literal >= EDITED ? Kind.EDITED : Kind.REWORDED;
  }

  /**
   * The share of the copy's aligned words that stand in runs which the origin has literally. Speech
   * is left out, unless there is nothing else: who rewords a text mostly leaves it alone.
   */
  public static double literal(Alignment alignment) {
    double own = literal(alignment, /* spoken= */ false);
    return own >= 0 ? own : Math.max(0, literal(alignment, /* spoken= */ true));
  }

  /** That share with or without speech, or -1 where there is no word. */
  private static double literal(Alignment alignment, boolean spoken) {
    int held = 0;
    int all = 0;
    for (Twin twin : alignment.twins()) {
      List<String> copy = words(alignment.left().prose(), twin.left(), spoken);
      all += copy.size();
      held += held(copy, words(alignment.right().prose(), twin.right(), /* spoken= */ true));
    }
    return all == 0 ? -1 : (double) held / all;
  }

  /** How many words of {@code copy} stand in a run that {@code origin} has. */
  private static int held(List<String> copy, List<String> origin) {
    if (copy.equals(origin)) {
      return copy.size();
    }
    // Sentences of two words have no longer run.
    int run = Math.min(RUN, Math.max(1, Math.min(copy.size(), origin.size())));
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + run <= origin.size(); i++) {
      runs.add(origin.subList(i, i + run));
    }
    int held = 0;
    int reached = 0;
    for (int i = 0; i + run <= copy.size(); i++) {
      if (runs.contains(copy.subList(i, i + run))) {
        held += i + run - Math.max(i, reached);
        reached = i + run;
      }
    }
    return held;
  }

  private static List<String> words(Prose prose, Twin.Run run, boolean spoken) {
    List<String> words = new ArrayList<>();
    for (int i = run.first(); i < run.first() + run.count(); i++) {
      for (Word word : prose.sentences().get(i).words()) {
        if (spoken || prose.quotedShare(word.span()) == 0) {
          words.add(word.lower());
        }
      }
    }
    return words;
  }
}

package org.unecho.lineage.align;

import java.util.Arrays;
import org.unecho.lineage.text.Prose;

/**
 * What the twins of two articles amount to, whichever of them is the left one. A twin counts as far
 * as it stands out from its rivals and as far as its words are rare in the pile; one that both
 * articles quote does not count, unless nearly all of one of them is quoted.
 *
 * @param most the share of the more covered article's text that has a twin, 0 to 1
 * @param least the share of the less covered one's
 * @param twins how many clear, rare twins of a full sentence they amount to, 0 or more
 * @param runs how many rare word runs the twins share literally, 0 or more
 */
record Evidence(double most, double least, double twins, double runs) {
  /** A twin that stands out by this much counts in full; most true twins gain as much. */
  private static final double FULL_GAIN = 0.25;

  /** Shorter lines ("Share", "Read more") are on every page. */
  private static final int SHORT_LINE = 4;

  /** Words of a twin that counts as a whole one: those of a short sentence. */
  private static final double FULL_LENGTH = 12;

  /** An article of which no more than this is its own is judged by what it quotes. */
  private static final double OWN = 0.15;

  /**
   * Twins in a row that make a passage. A stock phrase stands alone; a passage that half the pile
   * carries is a text with many copies ...
   */
  private static final int PASSAGE = 4;

  /** ... and counts so much, however many they are. Both set by hand. */
  private static final double RARE_PASSAGE = 0.5;

  static Evidence of(Alignment alignment, Rarity rarity) {
    Side left = new Side(alignment.left(), rarity);
    Side right = new Side(alignment.right(), rarity);
    double[] twins = new double[2];
    double[] runs = new double[2];
    int[] passages = Order.passages(alignment.twins());
    for (int k = 0; k < passages.length; k++) {
      Twin twin = alignment.twins().get(k);
      double floor = passages[k] >= PASSAGE ? RARE_PASSAGE : 0;
      boolean both = left.isQuoted(twin.left()) && right.isQuoted(twin.right());
      int words = Math.min(left.words(twin.left()), right.words(twin.right()));
      double clear = words < SHORT_LINE ? 0 : Math.min(1, twin.gain() / FULL_GAIN);
      left.add(twin.left(), clear, both);
      right.add(twin.right(), clear, both);
      double rare = Math.max(floor, Math.min(left.rare(twin.left()), right.rare(twin.right())));
      twins[both ? 1 : 0] += clear * rare * Math.min(1, words / FULL_LENGTH);
      runs[both ? 1 : 0] += left.shared(twin.left(), right, twin.right(), floor);
    }
    double a = left.coverage();
    double b = right.coverage();
    int quoted = left.isAllQuoted() || right.isAllQuoted() ? 1 : 0;
    return new Evidence(
        Math.max(a, b), Math.min(a, b), twins[0] + quoted * twins[1], runs[0] + quoted * runs[1]);
  }

  /** One of the two articles: lengths in code units, times the rarity of what stands there. */
  private static final class Side {
    private final Prose prose;
    private final Rarity rarity;
    private final SentenceWeights weights;
    private double text;
    private double own;
    private double quoted;
    private double clearlyQuoted;

    Side(Encoded article, Rarity rarity) {
      this.prose = article.prose();
      this.rarity = rarity;
      this.weights = SentenceWeights.of(article, rarity);
      for (int i = 0; i < prose.sentences().size(); i++) {
        text += size(i);
      }
    }

    private double size(int sentence) {
      return weights.of(sentence) * prose.sentences().get(sentence).span().length();
    }

    void add(Twin.Run run, double clear, boolean bothQuote) {
      double size = 0;
      for (int i = run.first(); i < run.first() + run.count(); i++) {
        size += size(i);
      }
      own += bothQuote ? 0 : size * clear;
      quoted += bothQuote ? size : 0;
      clearlyQuoted += bothQuote ? size * clear : 0;
    }

    double coverage() {
      double covered =
          isAllQuoted() ? (own + clearlyQuoted) / Math.max(1, text) : own / (text - quoted);
      return Math.min(1, covered);
    }

    boolean isAllQuoted() {
      return text - quoted <= OWN * text;
    }

    boolean isQuoted(Twin.Run run) {
      return prose.quotedShare(run.span(prose)) > 0.5;
    }

    double rare(Twin.Run run) {
      return Math.min(weights.of(run.first()), weights.of(run.first() + run.count() - 1));
    }

    /** The runs that two passages share, each by its rarity, or {@code floor} if that is more. */
    double shared(Twin.Run own, Side other, Twin.Run theirs, double floor) {
      double shared = 0;
      for (int j = theirs.first(); j < theirs.first() + theirs.count(); j++) {
        long[] sorted = other.weights.runs(j).clone();
        Arrays.sort(sorted);
        for (int i = own.first(); i < own.first() + own.count(); i++) {
          for (long run : weights.runs(i)) {
            boolean both = Arrays.binarySearch(sorted, run) >= 0;
            double weight = Math.max(floor, Math.pow(rarity.weight(run), SentenceWeights.POWER));
            shared += both ? weights.telling(i) * weight : 0;
          }
        }
      }
      return shared;
    }

    int words(Twin.Run run) {
      int words = 0;
      for (int i = run.first(); i < run.first() + run.count(); i++) {
        words += prose.sentences().get(i).words().size();
      }
      return words;
    }
  }
}

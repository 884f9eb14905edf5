package org.unecho.lineage.align;

import org.unecho.lineage.encode.SentenceVectors;

/**
 * How alike every sentence of one article is to every one of another, and to its rivals: the cosine
 * of their vectors and that of their telling words, added up. Machine and human translations, and
 * word-replacing programs, keep names, numbers and rare words where the meaning of two short
 * sentences is much the same; rewording by phrases keeps the meaning where no word is left.
 */
final class Likeness {
  /**
   * What the words weigh beside the meaning. A logistic fit to which lines of translated documents
   * are twins gives .33 to .38 on either half of them; links are best with .25, strangers are told
   * from copies best with .35.
   */
  private static final float WORDS = 0.3f;

  /**
   * Below this, sentences are strangers whatever their rivals: of different articles on one event
   * they reach a cosine of .45 to .66, and share a fifth of their words.
   */
  private static final float STRANGERS = 0.5f;

  /** Words so equal that the sentences are one, with a name's ending or a mark changed. */
  private static final float SAME_WORDS = 0.95f;

  private final Encoded left;
  private final Encoded right;
  private final int rows;
  private final int columns;

  /** The share of words, row by row. */
  private final float[] words;

  /** The likeness, row by row. */
  private final float[] value;

  private final float[] leftRival;
  private final float[] rightRival;
  private final int[] leftBest;
  private final int[] rightBest;

  private Likeness(Encoded left, Encoded right) {
    this.left = left;
    this.right = right;
    this.rows = left.vectors().size();
    this.columns = right.vectors().size();
    this.words = left.words().shared(right.words());
    this.value = new float[rows * columns];
    this.leftBest = new int[rows];
    this.leftRival = new float[rows];
    this.rightBest = new int[columns];
    this.rightRival = new float[columns];
  }

  static Likeness of(Encoded left, Encoded right) {
    Likeness likeness = new Likeness(left, right);
    likeness.compare();
    likeness.rankRows();
    likeness.rankColumns();
    return likeness;
  }

  private void compare() {
    float[][] others = right.vectors().toArray(float[][]::new);
    for (int i = 0; i < rows; i++) {
      float[] own = left.vectors().get(i);
      int row = i * columns;
      for (int j = 0; j < columns; j++) {
        value[row + j] = together(cosine(own, others[j], words[row + j]), words[row + j]);
      }
    }
  }

  private static float together(float cosine, float words) {
    return Math.max(0, (1 - WORDS) * cosine + WORDS * words);
  }

  /** The cosine; where a sentence has no vector, what to expect of its words. */
  private static float cosine(float[] a, float[] b, float words) {
    return a.length == 0 || b.length == 0 ? expected(words) : SentenceVectors.dot(a, b);
  }

  /**
   * The cosine to expect of two sentences that share so much of their words: a curve through the
   * means measured over pairs of sentences of translated documents (.37 where a tenth is shared,
   * .58 for a third, .79 for a half, .97 for nine tenths).
   */
  private static float expected(float words) {
    return words >= SAME_WORDS ? 1 : 0.2f + 0.8f * (float) Math.sqrt(words);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** How alike two sentences are, 0 to 1. */
  float of(int i, int j) {
    return value[i * columns + j];
  }

  /**
   * By how much more alike than the rivals of both: the difference form of margin-based scoring
   * (Artetxe, Schwenk, "Margin-based Parallel Corpus Mining", ACL 2019) with one rival a side. The
   * rival of a pair that is not its sentence's best is that best, so that such a pair gains
   * nothing.
   */
  float gain(int i, int j) {
    return of(i, j) - base(i, j);
  }

  /** What the rivals reach. */
  float base(int i, int j) {
    float own = near(j, leftBest[i]) ? leftRival[i] : of(i, leftBest[i]);
    float other = near(i, rightBest[j]) ? rightRival[j] : of(rightBest[j], j);
    return Math.max(STRANGERS, (own + other) / 2);
  }

  private void rankRows() {
    for (int i = 0; i < rows; i++) {
      int row = i * columns;
      int best = 0;
      for (int j = 1; j < columns; j++) {
        best = value[row + j] > value[row + best] ? j : best;
      }
      float rival = 0;
      for (int j = 0; j < columns; j++) {
        rival = near(j, best) ? rival : Math.max(rival, value[row + j]);
      }
      leftBest[i] = best;
      leftRival[i] = rival;
    }
  }

  private void rankColumns() {
    for (int i = 1; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        rightBest[j] = of(i, j) > of(rightBest[j], j) ? i : rightBest[j];
      }
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        rightRival[j] = near(i, rightBest[j]) ? rightRival[j] : Math.max(rightRival[j], of(i, j));
      }
    }
  }

  /** A neighbour is no rival: it may hold the other half of a sentence that was cut in two. */
  private static boolean near(int a, int b) {
    return Math.abs(a - b) <= 1;
  }

  /** How alike runs of one or two sentences are, 0 to 1; one of them has one. */
  float of(Twin.Run own, Twin.Run other) {
    float shared = words(own, other);
    return together(meaning(own, other), shared);
  }

  /** How alike they are in meaning alone, 0 to 1. */
  float meaning(Twin.Run own, Twin.Run other) {
    float shared = words(own, other);
    float[] a = left.vectors().get(own.first());
    float[] b = right.vectors().get(other.first());
    float cosine = cosine(a, b, shared);
    if (own.count() == 2) {
      cosine = merged(b, a, left.vectors().get(own.first() + 1), shared);
    } else if (other.count() == 2) {
      cosine = merged(a, b, right.vectors().get(other.first() + 1), shared);
    }
    return Math.max(0, Math.min(1, cosine));
  }

  /** The mean of two unit vectors stands for the vector of the two sentences together. */
  private static float merged(float[] one, float[] a, float[] b, float words) {
    if (one.length == 0 || a.length == 0 || b.length == 0) {
      return expected(words);
    }
    double length = Math.sqrt(2 + 2 * SentenceVectors.dot(a, b));
    return length == 0
        ? 0
        : (float) ((SentenceVectors.dot(one, a) + SentenceVectors.dot(one, b)) / length);
  }

  /** The share of words; two sentences together hold the words of both. */
  private float words(Twin.Run own, Twin.Run other) {
    int at = own.first() * columns + other.first();
    if (own.count() + other.count() == 2) {
      return words[at];
    }
    boolean isLeft = own.count() == 2;
    float[] lengths = isLeft ? left.words().lengths() : right.words().lengths();
    int first = isLeft ? own.first() : other.first();
    float a = lengths[first];
    float b = lengths[first + 1];
    double both = Math.sqrt(a * a + b * b);
    double shared = words[at] * a + words[at + (isLeft ? columns : 1)] * b;
    return both == 0 ? 0 : (float) Math.min(1, shared / both);
  }
}

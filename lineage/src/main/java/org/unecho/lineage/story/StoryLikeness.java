package org.unecho.lineage.story;

import java.util.List;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.text.Prose;

/**
 * How alike two articles are as wholes, 0 (other stories) to 1 (one story told alike).
 *
 * <p>The weights were fitted by logistic regression, with one of two lists of terms for each pair,
 * to the pairs of news stories of SemEval-2022 Task 8 (Chen et al., "Multilingual news article
 * similarity", 2022) in the half that this project works with: 188 English pairs, and 548 pairs in
 * seven other combinations of languages taken together. Judged on the scale of that task, 0.5 lies
 * halfway between "very similar" and "very dissimilar". Fitted on half of the English pairs, the
 * correlation on the other half was as high as with all of them; weights fitted without a language
 * did about as well on it as weights fitted with it.
 *
 * <p>Overlap of words weighted by rarity, of names, of numbers, and best matches of sentences were
 * tried for English: none of them added anything to the two vectors.
 */
public final class StoryLikeness {
  private static final double ENGLISH = -3.6;
  private static final double ENGLISH_WHOLE = 4.7;
  private static final double ENGLISH_HEADLINE = 3.2;

  private static final double OTHER = -2.65;
  private static final double OTHER_RUNS = 5.5;
  private static final double OTHER_HEADLINE = 1.5;

  private StoryLikeness() {}

  /**
   * The likeness of two articles. Symmetric. Cost: at most two encodings an article, which a cache
   * in {@code vectors} saves the next time.
   */
  public static double of(Prose a, Prose b, SentenceVectors vectors) {
    StoryText left = StoryText.of(a);
    StoryText right = StoryText.of(b);
    double headline = cosine(left.headline(), right.headline(), vectors);
    if (left.english() && right.english()) {
      double whole = cosine(left.whole(), right.whole(), vectors);
      return logistic(ENGLISH + ENGLISH_WHOLE * whole + ENGLISH_HEADLINE * headline);
    }
    double runs = LetterRuns.of(left.whole()).cosine(LetterRuns.of(right.whole()));
    return logistic(OTHER + OTHER_RUNS * runs + OTHER_HEADLINE * headline);
  }

  private static double cosine(String a, String b, SentenceVectors vectors) {
    List<float[]> both = vectors.vectors(List.of(a, b));
    return SentenceVectors.dot(both.get(0), both.get(1));
  }

  private static double logistic(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}

package org.unecho.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the source of a given content is right: its words and the true ones have a Jaccard index
 * of a half or more; where the truth has no source, only no answer is right.
 */
final class SpeakerScore {
  private static final double ENOUGH = 0.5;

  /** Ten steps of confidence, as is usual for the expected calibration error. */
  private static final int STEPS = 10;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private record Said(double confidence, boolean right) {}

  private final List<Said> said = new ArrayList<>();
  private int asked;
  private int right;
  private int identical;
  private int named;
  private int namedRight;

  /** Counts one answer and tells whether it is right. */
  boolean add(AttributedArticle article, Attributed truth, Attributed answer) {
    boolean good = isRight(article, truth, answer);
    asked++;
    right += good ? 1 : 0;
    identical += isIdentical(article, truth, answer) ? 1 : 0;
    named += truth.source().isEmpty() ? 0 : 1;
    namedRight += good && !truth.source().isEmpty() ? 1 : 0;
    if (!answer.source().isEmpty()) {
      answer.confidence().ifPresent(confidence -> said.add(new Said(confidence, good)));
    }
    return good;
  }

  static boolean isRight(AttributedArticle article, Attributed truth, Attributed answer) {
    Set<Integer> wanted = article.marked().words(truth.source());
    Set<Integer> found = article.marked().words(answer.source());
    return wanted.isEmpty() ? found.isEmpty() : Count.jaccard(wanted, found) >= ENOUGH;
  }

  /** The same words but for a leading article. */
  private static boolean isIdentical(
      AttributedArticle article, Attributed truth, Attributed answer) {
    return bare(article, truth).equals(bare(article, answer));
  }

  private static List<Integer> bare(AttributedArticle article, Attributed each) {
    List<Integer> words = new ArrayList<>(article.marked().words(each.source()));
    if (words.size() > 1) {
      String rest = article.article().text().substring(words.get(0));
      boolean leads = ARTICLES.stream().anyMatch(word -> rest.matches("(?is)" + word + "\\b.*"));
      return leads ? words.subList(1, words.size()) : words;
    }
    return words;
  }

  /** Adds the shares under the name of what was asked. */
  void metrics(String name, Map<String, Double> metrics) {
    metrics.put("speaker" + name, share(right, asked));
    metrics.put("speakerIdentical" + name, share(identical, asked));
    metrics.put("speakerNamed" + name, share(namedRight, named));
    metrics.put("calibrationError" + name, calibrationError());
  }

  /**
   * The expected calibration error (Naeini, Cooper, Hauskrecht, "Obtaining well calibrated
   * probabilities using Bayesian binning", AAAI 2015): the mean gap between confidence and share
   * right over ten equal steps of confidence, each weighed by its answers.
   */
  private double calibrationError() {
    double[] confidence = new double[STEPS];
    double[] good = new double[STEPS];
    for (Said each : said) {
      int step = Math.min(STEPS - 1, (int) (each.confidence() * STEPS));
      confidence[step] += each.confidence();
      good[step] += each.right() ? 1 : 0;
    }
    double error = 0;
    for (int i = 0; i < STEPS; i++) {
      error += Math.abs(confidence[i] - good[i]);
    }
    return said.isEmpty() ? 0 : error / said.size();
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

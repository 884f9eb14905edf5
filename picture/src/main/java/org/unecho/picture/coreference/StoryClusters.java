package org.unecho.picture.coreference;

import java.util.List;
import org.unecho.picture.words.Vector;

/**
 * Articles gathered into stories by average linkage over the cosine of their words, as systems of
 * event coreference do before they look at mentions (Barhom et al., "Revisiting joint modeling of
 * cross-document entity and event coreference resolution", ACL 2019, who use k-means).
 */
final class StoryClusters {
  /** Of .08 to .25 the cosine with about the best events (ECB+, training topics). */
  private static final double LEAST = 0.1;

  private StoryClusters() {}

  /** The story of each article: the number of its first. */
  static List<Integer> of(List<Vector> articles) {
    int size = articles.size();
    double[][] likeness = new double[size][size];
    for (int a = 0; a < size; a++) {
      for (int b = a + 1; b < size; b++) {
        likeness[a][b] = articles.get(a).cosine(articles.get(b));
        likeness[b][a] = likeness[a][b];
      }
    }
    return Linkage.groups(likeness, LEAST);
  }
}

package org.unecho.bench.truth;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Article;
import org.unecho.model.Lineage;
import org.unecho.model.Picture;
import org.unecho.model.Reading;

/**
 * What the rooms made of a folder.
 *
 * @param articles the articles
 * @param lineage who took from whom
 * @param readings what each contains
 * @param picture what they say together
 */
record Made(List<Article> articles, Lineage lineage, List<Reading> readings, Picture picture) {
  /** Copies the lists. */
  public Made {
    articles = List.copyOf(articles);
    readings = List.copyOf(readings);
  }

  /** The article read from {@code file}, the last part of its location. */
  Optional<Article> findArticle(String file) {
    return articles.stream()
        .filter(each -> ("/" + each.source().location()).endsWith("/" + file))
        .findFirst();
  }

  Optional<Reading> findReading(Article article) {
    return readings.stream().filter(each -> each.article().equals(article.id())).findFirst();
  }
}

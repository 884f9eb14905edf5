package org.unecho.desk.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Article;

/** What origins are called in prose, by their keys. */
public final class OriginNames {
  private static final String OUTSIDE = "outside:";

  private OriginNames() {}

  /** Names: headline and outlet of an article; the label of an origin outside the pile. */
  public static UnaryOperator<String> of(CaseContents contents) {
    Map<String, String> names = new TreeMap<>();
    for (Article article : contents.articles()) {
      String title =
          article.header().title().isBlank()
              ? article.source().location()
              : "“" + Shown.brief(article.header().title(), 70) + "”";
      String outlet = article.header().outlet();
      names.put(article.id(), outlet.isBlank() ? title : title + ", " + outlet);
    }
    return key ->
        key.startsWith(OUTSIDE)
            ? key.substring(OUTSIDE.length()) + " (outside the pile)"
            : names.getOrDefault(key, key);
  }
}

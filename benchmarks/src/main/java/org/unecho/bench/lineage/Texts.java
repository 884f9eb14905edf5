package org.unecho.bench.lineage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.bench.task.WrongUse;
import org.unecho.collect.ArticleCollector;
import org.unecho.collect.CollectSettings;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Problem;
import org.unecho.model.Source;
import tools.jackson.databind.JsonNode;

/** Makes articles of benchmark texts. */
final class Texts {
  /** Benchmark texts are no files of their own; a record asks for a hash all the same. */
  private static final String NO_HASH = "0".repeat(64);

  private Texts() {}

  /** An English article of which nothing but the text is known. */
  static Article article(String id, String text) {
    return article(id, Header.unknown(), text);
  }

  /** An English article without furniture. */
  static Article article(String id, Header header, String text) {
    return new Article(
        id, header, "en", text, List.of(), new Source("bench:" + id, NO_HASH), List.of());
  }

  /**
   * The articles of a JSON Lines file as the collector reads them, furniture marked, by id. What
   * the collector passes over is not among them.
   */
  static Map<String, Article> collected(Path file) {
    Path zipped = Path.of(file + ".gz");
    Path there = Files.exists(file) || !Files.exists(zipped) ? file : zipped;
    if (!Files.isRegularFile(there)) {
      throw new WrongUse("expected a file of articles at " + file + ", found none");
    }
    Map<String, Article> articles = new LinkedHashMap<>();
    ArticleCollector.of(CollectSettings.standard()).collect(List.of(there), new Basket(articles));
    return articles;
  }

  /**
   * The text under {@code key}.
   *
   * @throws WrongUse if the item has none
   */
  static String text(JsonNode item, String key) {
    JsonNode value = item.get(key);
    if (value == null || !value.isString()) {
      throw new WrongUse(
          "expected a text under \"" + key + "\", found none in " + shortened(item.toString()));
    }
    return value.stringValue();
  }

  /**
   * The number under {@code key}.
   *
   * @throws WrongUse if the item has none
   */
  static double number(JsonNode item, String key) {
    JsonNode value = item.get(key);
    if (value == null || !value.isNumber()) {
      throw new WrongUse(
          "expected a number under \"" + key + "\", found none in " + shortened(item.toString()));
    }
    return value.doubleValue();
  }

  private static String shortened(String item) {
    return item.length() <= 120 ? item : item.substring(0, 120) + "...";
  }

  /** The one file given. */
  static Path only(List<Path> data, String what) {
    if (data.size() != 1) {
      throw new WrongUse("expected one " + what + ", found " + data.size());
    }
    return data.get(0);
  }

  private record Basket(Map<String, Article> articles) implements ArticleCollector.Sink {
    @Override
    public boolean wanted(Source file) {
      return true;
    }

    @Override
    public void article(Article article) {
      articles.put(article.id(), article);
    }

    @Override
    public void problem(Problem problem) {
      // Counted by the tasks where it matters: what is missing from the articles.
    }
  }
}

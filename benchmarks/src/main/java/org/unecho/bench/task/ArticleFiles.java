package org.unecho.bench.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.collect.ArticleCollector;
import org.unecho.collect.CollectSettings;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.model.Source;

/** Reads files of articles as the product does. */
public final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * The articles of a JSON Lines file, or of the same name with {@code .gz}, as the collector reads
   * them, furniture marked, by id. What the collector passes over is not among them.
   *
   * @throws WrongUse if neither file is there
   */
  public static Map<String, Article> read(Path file) {
    Path zipped = Path.of(file + ".gz");
    Path there = Files.exists(file) || !Files.exists(zipped) ? file : zipped;
    if (!Files.isRegularFile(there)) {
      throw new WrongUse("expected a file of articles at " + file + ", found none");
    }
    Map<String, Article> articles = new LinkedHashMap<>();
    ArticleCollector.of(CollectSettings.standard()).collect(List.of(there), new Basket(articles));
    return articles;
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

package org.unecho.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.model.Source;

/**
 * Reads articles from files and folders.
 *
 * <p>Bounded memory: one file, or one record of a JSON Lines file, at a time, plus the hashes and
 * ids seen. The same input gives the same articles in the same order, wherever it is run from.
 */
public final class ArticleCollector {
  private final CollectSettings settings;
  private final ArticleMaker maker = new ArticleMaker();

  private ArticleCollector(CollectSettings settings) {
    this.settings = settings;
  }

  /** A collector with those limits. */
  public static ArticleCollector of(CollectSettings settings) {
    return new ArticleCollector(settings);
  }

  /**
   * Reads all of {@code inputs}, in name order, and hands what it finds to {@code sink}. Nothing in
   * the input stops it: what cannot be read is a problem, and the rest goes on.
   */
  public void collect(List<Path> inputs, Sink sink) {
    FileRound round = new FileRound(settings, maker, sink);
    new InputWalk(settings.maxDepth(), round::read, sink::problem).walk(inputs);
  }

  /**
   * Reads all of {@code inputs} into memory: for a few articles, or where all are needed at once.
   */
  public Gathered gather(List<Path> inputs) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    collect(
        inputs,
        new Sink() {
          @Override
          public boolean wanted(Source file) {
            return true;
          }

          @Override
          public void article(Article article) {
            articles.add(article);
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }
        });
    return new Gathered(articles, problems);
  }

  /**
   * What was read.
   *
   * @param articles in order
   * @param problems in order
   */
  public record Gathered(List<Article> articles, List<Problem> problems) {
    /** Copies both lists. */
    public Gathered {
      articles = List.copyOf(articles);
      problems = List.copyOf(problems);
    }
  }

  /** Takes what is found, one at a time, in order. */
  public interface Sink {
    /**
     * Whether {@code file} is to be read; asked once for each readable file, before it is parsed,
     * so that what is known already can be passed over.
     */
    boolean wanted(Source file);

    /** Takes the next article. Its problems were given to {@link #problem} just before. */
    void article(Article article);

    /** Takes the next problem. */
    void problem(Problem problem);
  }
}

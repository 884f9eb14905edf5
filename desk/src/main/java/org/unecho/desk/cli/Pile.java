package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.collect.ArticleCollector;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.store.lines.JsonLines;
import org.unecho.store.lines.MalformedLineException;

/** Articles for a single stage, and what went wrong while they were read. */
record Pile(List<Article> articles, List<Problem> problems) {
  /**
   * The articles of one articles.jsonl, as they stand there; an id that comes again is a problem.
   */
  static Pile ofLines(Path file) throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    JsonLines.ARTICLES.read(
        file,
        article -> {
          if (articles.putIfAbsent(article.id(), article) != null) {
            problems.add(again(file, article));
          }
        },
        malformed -> problems.add(malformed(malformed)));
    return new Pile(List.copyOf(articles.values()), problems);
  }

  private static Problem again(Path file, Article article) {
    String name = String.valueOf(file.getFileName());
    return new Problem(
        "same-id", name, name + " has the id '" + article.id() + "' twice: the first is taken");
  }

  static Problem malformed(MalformedLineException line) {
    return new Problem(
        "malformed-line", line.file() + "#" + line.line(), String.valueOf(line.getMessage()));
  }

  /** The articles of any files, through the collector. */
  static Pile ofFiles(Rooms rooms, List<Path> files) {
    ArticleCollector.Gathered gathered = rooms.collector().gather(files);
    return new Pile(gathered.articles(), gathered.problems());
  }
}

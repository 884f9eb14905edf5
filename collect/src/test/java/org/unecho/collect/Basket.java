package org.unecho.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.model.Source;

/** A sink that keeps all it is given, and says no to what is known. */
final class Basket implements ArticleCollector.Sink {
  static final String TITLE = "Ferries stop as dockers walk out in Marrowby";
  static final String BODY =
      "No ferry left Marrowby harbour on Monday after the dockers put down their hooks.\n\n"
          + "The owners said that they would not talk before the gates were open again.";
  static final String ARTICLE = TITLE + "\n\n" + BODY + "\n";

  final List<Article> articles = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  final List<Source> asked = new ArrayList<>();
  final TreeSet<String> known = new TreeSet<>();

  static Basket of(Path... inputs) {
    return of(CollectSettings.standard(), inputs);
  }

  static Basket of(CollectSettings settings, Path... inputs) {
    Basket basket = new Basket();
    ArticleCollector.of(settings).collect(List.of(inputs), basket);
    return basket;
  }

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean wanted(Source file) {
    asked.add(file);
    return !known.contains(file.sha256());
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  Article only() {
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  List<String> locations() {
    return articles.stream().map(article -> article.source().location()).toList();
  }

  /** Problems as "code: sentence". */
  List<String> said() {
    return problems.stream().map(problem -> problem.code() + ": " + problem.detail()).toList();
  }
}

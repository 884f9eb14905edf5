package org.unecho.desk.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Days;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Actor;
import org.unecho.model.Article;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Span;

/** What the pile is called in prose: articles, origins, actors. */
final class Pile {
  private static final int LONGEST_TITLE = 90;

  /** A shorter id, such as 7, would be found in numbers and words. */
  private static final int SHORTEST_ID = 8;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  Pile(Material material) {
    material.articles().forEach(article -> articles.put(article.id(), article));
    material.picture().actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  Optional<Article> find(String article) {
    return Optional.ofNullable(articles.get(article));
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The name of an actor, or the words of its id. */
  String name(String id) {
    return actor(id)
        .map(one -> Shown.line(one.name()))
        .orElseGet(() -> Shown.line(id.substring(id.indexOf(':') + 1)));
  }

  /** The words of a passage; none if the article is not in the pile. */
  String words(Passage passage) {
    return find(passage.article())
        .filter(article -> passage.span().end() <= article.text().length())
        .map(article -> article.words(passage.span()))
        .orElse("");
  }

  /** Those of the passages that hold every word of the title; all of them where none does. */
  List<Passage> carrying(String title, List<Passage> passages) {
    Set<String> wanted = wordsOf(title);
    List<Passage> carrying =
        passages.stream().filter(each -> wordsOf(words(each)).containsAll(wanted)).toList();
    return carrying.isEmpty() ? passages : carrying;
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new TreeSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }

  String language(Passage passage) {
    return find(passage.article()).map(Article::language).orElse("");
  }

  /** The headline, or the name of the file where there is none. */
  String title(Article article) {
    String title = Shown.brief(article.header().title(), LONGEST_TITLE);
    return title.isEmpty() ? Shown.line(article.source().location()) : "“" + title + "”";
  }

  String title(String article) {
    return find(article).map(this::title).orElse(article);
  }

  /** Headline, outlet, day and file, as far as they are known. */
  String place(Article article) {
    return List.of(
            title(article),
            Shown.line(article.header().outlet()),
            article.header().published().day().map(Days::full).orElse(""),
            article.header().title().isBlank() ? "" : Shown.line(article.source().location()))
        .stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  String place(String article) {
    return find(article).map(this::place).orElse(article);
  }

  String origin(Origin origin) {
    return origin instanceof Origin.Outside outside
        ? Shown.line(outside.label()) + " (outside the pile)"
        : title(origin.key());
  }

  /** The same words with the titles of articles in place of their ids. */
  String named(String words) {
    String named = words;
    for (Article article : articles.values()) {
      if (article.id().length() >= SHORTEST_ID && named.contains(article.id())) {
        named = named.replace(article.id(), title(article));
      }
    }
    return named;
  }

  /** The first line of the article's body that holds words: what stands for the article itself. */
  Passage lead(Article article) {
    for (Span stretch : article.body()) {
      int from = stretch.start();
      while (from < stretch.end()) {
        int end = article.text().indexOf('\n', from);
        Span line = new Span(from, end < 0 || end > stretch.end() ? stretch.end() : end);
        if (!article.words(line).isBlank()) {
          return article.passage(line);
        }
        from = line.end() + 1;
      }
    }
    return article.passage(new Span(0, Math.min(1, article.text().length())));
  }

  /** Those of {@code passages} that point at words, each once. */
  List<Passage> citable(List<Passage> passages) {
    return passages.stream().filter(passage -> !words(passage).isBlank()).distinct().toList();
  }
}

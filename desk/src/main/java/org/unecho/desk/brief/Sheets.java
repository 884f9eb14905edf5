package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Days;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Article;
import org.unecho.model.Passage;
import org.unecho.model.Span;

/** The appendix: the body of every cited article, with its cited passages marked. */
final class Sheets {
  /** A longer text is shown only around its cited passages, so that the page stays readable. */
  private static final int LONGEST = 40_000;

  /** Code units shown on either side of a cited passage of a long text. */
  private static final int AROUND = 600;

  private static final String LEFT_OUT = " […] ";

  private final Pile pile;
  private final Map<Passage, Integer> numbers;

  Sheets(Pile pile, Map<Passage, Integer> numbers) {
    this.pile = pile;
    this.numbers = numbers;
  }

  List<Sheet> of(List<Article> articles) {
    List<Sheet> sheets = new ArrayList<>();
    for (Article article : articles) {
      sheets.add(
          new Sheet(
              "article-" + (sheets.size() + 1),
              pile.title(article),
              about(article),
              article.language(),
              body(article)));
    }
    return sheets;
  }

  private static String about(Article article) {
    return List.of(
            Shown.line(article.header().outlet()),
            Shown.line(String.join(", ", article.header().byline())),
            article
                .header()
                .published()
                .day()
                .map(Days::full)
                .orElse("day of publication not known"),
            Shown.line(article.header().url()),
            Shown.line(article.source().location()),
            "sha256 " + article.source().sha256().substring(0, 12) + "…")
        .stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private List<Stretch> body(Article article) {
    List<Passage> cited =
        numbers.keySet().stream()
            .filter(passage -> passage.article().equals(article.id()))
            .sorted(Comparator.comparing(numbers::get))
            .toList();
    List<Span> shown = shown(article, cited);
    TreeSet<Integer> cuts = new TreeSet<>();
    shown.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    cited.forEach(p -> cuts.addAll(List.of(p.span().start(), p.span().end())));
    List<Stretch> body = new ArrayList<>();
    boolean gap = false;
    for (Integer cut : cuts) {
      Integer next = cuts.higher(cut);
      Span span = new Span(cut, next == null ? cut : next);
      boolean marked = cited.stream().anyMatch(p -> p.span().overlaps(span));
      if (marked || shown.stream().anyMatch(span::overlaps)) {
        if (gap) {
          body.add(new Stretch(LEFT_OUT, List.of(), false));
        }
        body.add(new Stretch(Shown.block(article.words(span)), starts(cited, cut), marked));
      }
      gap = !span.isEmpty() && !marked && shown.stream().noneMatch(span::overlaps);
    }
    return body;
  }

  private List<Integer> starts(List<Passage> cited, int at) {
    return cited.stream().filter(p -> p.span().start() == at).map(numbers::get).sorted().toList();
  }

  private static List<Span> shown(Article article, List<Passage> cited) {
    if (article.text().length() <= LONGEST) {
      return article.body();
    }
    return cited.stream()
        .map(
            p ->
                new Span(
                    Math.max(0, p.span().start() - AROUND),
                    Math.min(article.text().length(), p.span().end() + AROUND)))
        .toList();
  }
}

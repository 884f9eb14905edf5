package org.unecho.desk.compare;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Aligned;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.PairScore;
import org.unecho.model.Span;

/**
 * A copy beside its origin.
 *
 * @param copy the article that takes, or that counts as the one
 * @param origin the other
 * @param score how the two relate
 * @param derivation what was taken and what was changed
 */
public record Comparison(Article copy, Article origin, PairScore score, Derivation derivation) {

  /**
   * Two passages that say the same.
   *
   * @param copy words of the copy
   * @param origin words of the origin, or the empty string where the copy stands alone
   * @param similarity how alike, {@code 97 %}, or the empty string
   */
  public record Row(String copy, String origin, String similarity) {}

  /** A page that loads nothing and runs nothing. */
  public String html() {
    StringOutput page = new StringOutput();
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, Comparison.class.getClassLoader(), "org.unecho.desk.templates")
        .render("compare.jte", this, page);
    return page.toString();
  }

  /** Two columns in {@code width} characters. */
  public String text(int width) {
    Columns columns = new Columns(width);
    columns.row(title(copy), title(origin));
    columns.rule();
    for (Row row : rows()) {
      columns.row(row.copy(), row.origin());
    }
    columns.rule();
    columns.line(verdict());
    changes().forEach(columns::line);
    return columns.toString();
  }

  /** Headline, or the file it was read from. */
  public static String title(Article article) {
    String title = Shown.line(article.header().title());
    return title.isEmpty() ? Shown.line(article.source().location()) : title;
  }

  /** What was found, in one line. */
  public String verdict() {
    String relation =
        switch (score.directed()) {
          case "a>b", "b>a" -> "the left takes from the right";
          case "common" -> "both take from a third text";
          default -> "which one takes from the other is not known";
        };
    return score.relation()
        + "; "
        + relation
        + "; "
        + Count.percent(derivation.strength().coverage())
        + " of the left has a twin; probability "
        + Count.percent(score.confidence().value());
  }

  /** What was changed, and what came through, a line each. */
  public List<String> changes() {
    List<String> lines = new ArrayList<>();
    for (Distortion change : derivation.fidelity().distortions()) {
      String type = change.variant() ? change.type().word() + " (spelling)" : change.type().word();
      lines.add(type + ": " + quoted(change.was()) + " became " + quoted(change.now()));
    }
    List<String> kept =
        derivation.fidelity().kept().stream().map(k -> Shown.line(k.what())).distinct().toList();
    if (!kept.isEmpty()) {
      lines.add("unchanged: " + String.join("; ", kept));
    }
    return lines;
  }

  private static String quoted(String words) {
    return words.isBlank() ? "nothing" : "“" + Shown.line(words) + "”";
  }

  /** The body of the copy, piece by piece, each beside its twin. */
  public List<Row> rows() {
    List<Aligned> pairs =
        derivation.alignment().stream()
            .filter(pair -> pair.twin().article().equals(origin.id()))
            .sorted(Comparator.comparing(Aligned::copy))
            .toList();
    List<Row> rows = new ArrayList<>();
    int reached = 0;
    for (Aligned pair : pairs) {
      alone(rows, reached, pair.copy().start());
      rows.add(
          new Row(
              Shown.line(copy.words(pair.copy())),
              Shown.line(origin.words(pair.twin().span())),
              Count.percent(pair.similarity())));
      reached = Math.max(reached, pair.copy().end());
    }
    alone(rows, reached, copy.text().length());
    return rows;
  }

  /** What of the copy's body lies between two pairs. */
  private void alone(List<Row> rows, int from, int to) {
    for (Span stretch : copy.body()) {
      int start = Math.max(from, stretch.start());
      int end = Math.min(to, stretch.end());
      String words = start < end ? Shown.line(copy.text().substring(start, end)) : "";
      if (!words.isBlank()) {
        rows.add(new Row(words, "", ""));
      }
    }
  }
}

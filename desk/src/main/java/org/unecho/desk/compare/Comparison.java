package org.unecho.desk.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.PairScore;

/**
 * A copy beside its origin.
 *
 * @param copy the article that takes, or that counts as the one
 * @param origin the other
 * @param score how the two relate
 * @param derivation what was taken and what was changed
 */
public record Comparison(Article copy, Article origin, PairScore score, Derivation derivation) {
  /** Two columns in less than this cannot be read. */
  private static final int NARROWEST = 40;

  /** One page that loads nothing: no request leaves the machine. */
  public String html() {
    return ComparisonPage.of(this).html();
  }

  /** Two columns in {@code width} cells; coloured only where {@code coloured}. */
  public String text(int width, boolean coloured) {
    Paint paint = coloured ? Paint.COLOURED : Paint.PLAIN;
    return new TerminalSheet(this, Math.max(NARROWEST, width), paint).write();
  }

  Facing facing() {
    return new Facing(this);
  }

  /** Headline, or the file it was read from. */
  static String title(Article article) {
    String title = Shown.line(article.header().title());
    return title.isEmpty() ? Shown.line(article.source().location()) : title;
  }

  /** A for the article that was named first, else B. */
  String letter(Article article) {
    return article.id().equals(score.a()) ? "A" : "B";
  }

  /** What was found, in one line. */
  String verdict() {
    String relation =
        switch (score.directed()) {
          case "a>b", "b>a" -> letter(copy) + " takes from " + letter(origin);
          case "common" -> "both take from a third text";
          default -> "which one takes from the other is not known";
        };
    return "How they relate: "
        + score.relation()
        + "; "
        + relation
        + "; "
        + Count.percent(derivation.strength().coverage())
        + " of "
        + letter(copy)
        + " has a twin in "
        + letter(origin)
        + "; probability that the one takes from the other, or both from a"
        + " third: "
        + Count.percent(score.confidence().value());
  }

  /** How many changes of each type. */
  String counted() {
    Collection<Change> changes = facing().changes();
    if (changes.isEmpty()) {
      return "No change of meaning was found.";
    }
    Map<String, Long> types =
        changes.stream()
            .collect(Collectors.groupingBy(Change::type, TreeMap::new, Collectors.counting()));
    return Count.of(changes.size(), "change")
        + " of meaning: "
        + types.entrySet().stream()
            .map(type -> type.getValue() + " " + type.getKey())
            .collect(Collectors.joining("; "));
  }

  /** Names, numbers and dates that came through, or the empty string. */
  String kept() {
    List<String> kept =
        derivation.fidelity().kept().stream().map(k -> Shown.line(k.what())).distinct().toList();
    return String.join("; ", kept);
  }
}

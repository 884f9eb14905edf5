package org.unecho.bench.truth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unecho.model.Article;
import org.unecho.model.Quotation;
import org.unecho.model.Reading;
import org.unecho.model.Span;

/** Who says what, and what nobody says. */
final class QuotationTruth {
  /** Overlap of words from which two spans count as the same content, as in PolNeAR's measure. */
  private static final double SAME = 0.5;

  private final TruthNode truth;
  private final Made made;
  private final Tally tally;

  QuotationTruth(TruthNode truth, Made made, Tally tally) {
    this.truth = truth;
    this.made = made;
    this.tally = tally;
  }

  void score() {
    truth.nodes("quotations").stream().filter(each -> !each.is("optional")).forEach(this::said);
    truth.nodes("not_speech").forEach(this::notSaid);
    made.readings().forEach(this::spurious);
  }

  private void said(TruthNode wanted) {
    Optional<Article> article = made.findArticle(wanted.text("file"));
    Optional<Span> at = article.flatMap(each -> Words.find(each, wanted.text("words")));
    Optional<Quotation> best =
        at.flatMap(span -> best(article.orElseThrow(), span, quotations(article.orElseThrow())));
    String form = wanted.text("form").equals("direct") ? "direct" : "indirect";
    String name = wanted.text("file") + ": " + wanted.text("words");
    tally.count(form + "Found", best.isPresent(), name);
    boolean right =
        best.isPresent()
            && best.get().speakers().stream().anyMatch(each -> same(wanted.text("speaker"), each));
    tally.count(
        form + "Speaker",
        right,
        name
            + " [expected "
            + wanted.text("speaker")
            + ", found "
            + best.map(Quotation::speakers).orElse(List.of())
            + "]");
  }

  private List<Quotation> quotations(Article article) {
    return made.findReading(article).map(Reading::quotations).orElse(List.of());
  }

  private static Optional<Quotation> best(Article article, Span span, List<Quotation> quotations) {
    return quotations.stream()
        .filter(each -> Words.overlap(article, span, each.span()) >= SAME)
        .max(
            java.util.Comparator.comparingDouble(
                each -> Words.overlap(article, span, each.span())));
  }

  private boolean same(String wanted, Quotation.Speaker found) {
    return Stream.concat(
            Stream.of(List.of(wanted)), sameActor().filter(each -> each.contains(wanted)))
        .flatMap(List::stream)
        .anyMatch(each -> Words.holds(found.name(), each) || Words.holds(each, found.name()));
  }

  private Stream<List<String>> sameActor() {
    return truth.fields().get("same_actor") instanceof List<?> lists
        ? lists.stream()
            .filter(List.class::isInstance)
            .map(each -> ((List<?>) each).stream().map(String::valueOf).toList())
        : Stream.of();
  }

  private void notSaid(TruthNode wanted) {
    Optional<Article> article = made.findArticle(wanted.text("file"));
    boolean wrong =
        article.isPresent()
            && Words.all(article.get(), wanted.text("words")).stream()
                .allMatch(
                    at ->
                        quotations(article.get()).stream()
                            .anyMatch(
                                each -> Words.overlap(article.get(), at, each.span()) > SAME));
    tally.count("scareQuotesLeftOut", !wrong, wanted.text("file") + ": " + wanted.text("words"));
  }

  /** A direct quotation with a speaker must be one the truth lists. */
  private void spurious(Reading reading) {
    Article article =
        made.articles().stream()
            .filter(each -> each.id().equals(reading.article()))
            .findFirst()
            .orElseThrow();
    List<Span> wanted =
        truth.nodes("quotations").stream()
            .filter(each -> made.findArticle(each.text("file")).equals(Optional.of(article)))
            .flatMap(each -> Words.find(article, each.text("words")).stream())
            .toList();
    for (Quotation found : reading.quotations()) {
      if (found.form() == Quotation.Form.DIRECT && !found.speakers().isEmpty()) {
        tally.count(
            "directPrecision",
            wanted.stream().anyMatch(found.span()::overlaps),
            article.source().location() + ": " + article.words(found.span()));
      }
    }
  }
}

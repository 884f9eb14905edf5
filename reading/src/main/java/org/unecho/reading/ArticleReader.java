package org.unecho.reading;

import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Influence;
import org.unecho.model.Quotation;
import org.unecho.model.Reading;
import org.unecho.model.Report;
import org.unecho.model.TimeMention;
import org.unecho.reading.actors.ActorFinder;
import org.unecho.reading.actors.Cast;
import org.unecho.reading.influences.InfluenceFinder;
import org.unecho.reading.quotations.QuotationFinder;
import org.unecho.reading.reports.ReportFinder;
import org.unecho.reading.stages.StageWatch;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.reading.times.TimeFinder;

/** Reads one article on its own: who acts, who says what, when, and what happened. */
public final class ArticleReader {
  private static final String ENGLISH = "en";

  private final ReadingSettings settings;
  private final StageWatch watch;
  private final SyntaxParser parser;
  private final ActorFinder actors = ActorFinder.of();
  private final QuotationFinder quotations = QuotationFinder.of();
  private final TimeFinder times = TimeFinder.of();
  private final ReportFinder reports = ReportFinder.of(times::when);
  private final InfluenceFinder influences = InfluenceFinder.of();

  private ArticleReader(ReadingSettings settings, StageWatch watch) {
    this.settings = settings;
    this.watch = watch;
    this.parser = SyntaxParser.of(watch);
  }

  /** A reader with these settings; the first article read loads the models (some seconds). */
  public static ArticleReader of(ReadingSettings settings) {
    return of(settings, StageWatch.none());
  }

  /** The same, with someone who sees how long each stage takes. */
  public static ArticleReader of(ReadingSettings settings, StageWatch watch) {
    return new ArticleReader(settings, watch);
  }

  /**
   * Reads the article. Safe for use by several threads. An article that is known not to be in
   * English gives an empty reading, for every rule and model here is made for English.
   */
  public Reading read(Article article) {
    if (!article.language().isEmpty() && !article.language().equals(ENGLISH)) {
      return new Reading(
          article.id(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    ParsedArticle parsed = parser.parse(article);
    Cast cast = watch.during("actors", () -> actors.find(parsed));
    List<Quotation> said = watch.during("quotations", () -> quotations(parsed, cast));
    List<TimeMention> when = watch.during("times", () -> times.find(parsed));
    List<Report> told =
        watch.during("reports", () -> reports.find(parsed, cast.mentions(), when, said));
    List<Influence> claimed = watch.during("influences", () -> influences.find(parsed, said));
    return new Reading(article.id(), cast.actors(), cast.mentions(), said, when, told, claimed);
  }

  private List<Quotation> quotations(ParsedArticle parsed, Cast cast) {
    return quotations.find(parsed, cast.actors(), cast.mentions()).stream()
        .filter(each -> settings.indirect() || each.form() != Quotation.Form.INDIRECT)
        .map(this::sure)
        .toList();
  }

  private Quotation sure(Quotation said) {
    return said.confidence().value() >= settings.leastConfidence()
        ? said
        : new Quotation(said.span(), said.manner(), List.of(), said.confidence());
  }
}

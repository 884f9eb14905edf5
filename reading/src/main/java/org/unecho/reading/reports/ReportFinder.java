package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unecho.model.EventType;
import org.unecho.model.Mention;
import org.unecho.model.Quotation;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Sentence;

/** Finds what an article tells, typed by PLOVER. */
public final class ReportFinder {
  private final Lexicon lexicon;
  private final Function<TimeMention, When> resolve;

  private ReportFinder(Lexicon lexicon, Function<TimeMention, When> resolve) {
    this.lexicon = lexicon;
    this.resolve = resolve;
  }

  /**
   * A finder.
   *
   * @param resolve the days that a time expression names, as {@code TimeFinder.when} gives them
   */
  public static ReportFinder of(Function<TimeMention, When> resolve) {
    return new ReportFinder(Lexicon.get(), resolve);
  }

  /**
   * The reports of one article, sorted by place.
   *
   * @param parsed the article with its grammar
   * @param mentions where actors are named
   * @param times its time expressions
   * @param quotations who says what in it
   */
  public List<Report> find(
      ParsedArticle parsed,
      List<Mention> mentions,
      List<TimeMention> times,
      List<Quotation> quotations) {
    HolderFinder holders = new HolderFinder(quotations);
    List<Report> reports = new ArrayList<>();
    Continuation before = new Continuation(parsed.article());
    Pronouns pronouns = new Pronouns();
    for (Sentence sentence : parsed.sentences()) {
      SentenceReports reader = new SentenceReports(lexicon, parsed.article(), sentence, holders);
      List<Report> told = reader.read(pronouns.with(sentence, mentions), times, resolve);
      told.forEach(one -> before.resolved(one, reports).ifPresent(reports::add));
      if (told.stream().noneMatch(one -> one.action().type() == EventType.ASSAULT)
          && reader.isPlain()) {
        before.attach(reports, sentence.span().start(), reader.harmed());
      }
    }
    reports.sort(
        Comparator.comparing(Report::span)
            .thenComparing(report -> report.action().trigger())
            .thenComparing(report -> report.action().type()));
    return List.copyOf(reports);
  }

  /**
   * What {@code source} does to {@code target}, where it is known that they are the parties.
   * Between two given parties more words tell something than on their own, so this finds what
   * {@link #find} leaves untyped.
   *
   * @param parsed an article in which both are named, in one sentence if possible
   * @param source where the one who acts is named
   * @param target where the one acted upon is named
   * @return empty if no word of the sentence tells a relation
   */
  public Optional<EventType> relation(ParsedArticle parsed, Span source, Span target) {
    return parsed.sentences().stream()
        .filter(each -> each.span().overlaps(source) || each.span().overlaps(target))
        .sorted(Comparator.comparingInt(each -> named(each, source, target)))
        .flatMap(each -> new Relations(each, source, target).find().stream())
        .findFirst();
  }

  /** The words of {@code parsed} that say that something happens or holds, in order. */
  public List<EventWord> words(ParsedArticle parsed) {
    return parsed.sentences().stream()
        .flatMap(each -> new EventWords(each).find().stream())
        .toList();
  }

  /** Sentences that name both come first. */
  private static int named(Sentence sentence, Span source, Span target) {
    boolean both = sentence.span().overlaps(source) && sentence.span().overlaps(target);
    return both ? 0 : 1;
  }
}

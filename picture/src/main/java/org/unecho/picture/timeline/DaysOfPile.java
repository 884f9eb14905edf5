package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.model.Article;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Span;
import org.unecho.model.TimelineDay;
import org.unecho.model.When;
import org.unecho.picture.pile.Counting;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.SentenceSpans;

/**
 * The timeline of a pile: every day that its articles name, with the origins that name it, and the
 * key sentences of those that matter. A day is only told in sentences that name it.
 */
public final class DaysOfPile {
  /**
   * A day matters that weighs half of the heaviest or more, or that two origins name; of these the
   * heaviest are told.
   */
  private static final double SHARE = 0.5;

  /** More days than this are a list, not a timeline. */
  private static final int MOST_DAYS = 20;

  private static final int SENTENCES = 2;

  private final Pile pile;
  private final Map<String, Reading> readings = new TreeMap<>();
  private final SortedMap<LocalDate, List<Line>> byDay = new TreeMap<>();

  private DaysOfPile(Pile pile) {
    this.pile = pile;
  }

  /** The days, in order. */
  public static List<TimelineDay> of(Pile pile) {
    return new DaysOfPile(pile).days();
  }

  private List<TimelineDay> days() {
    List<Line> lines = lines();
    for (Line line : lines) {
      line.days().forEach(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(line));
    }
    if (byDay.isEmpty()) {
      return List.of();
    }
    SortedMap<LocalDate, List<Line>> told =
        TimelineMaker.strict(lines)
            .mattering(byDay.firstKey(), byDay.lastKey(), SHARE, MOST_DAYS, SENTENCES);
    List<TimelineDay> days = new ArrayList<>();
    byDay.forEach((day, named) -> days.add(day(day, named, told.getOrDefault(day, List.of()))));
    return days;
  }

  private TimelineDay day(LocalDate day, List<Line> named, List<Line> told) {
    List<Passage> passages = named.stream().map(Line::passage).toList();
    List<Passage> sentences =
        told.stream().map(line -> telling(leastDerived(line, named), day)).distinct().toList();
    int origins = pile.origins(passages).size();
    return new TimelineDay(
        day, sentences, Counting.of(pile, passages, Counting.byNumber(origins), List.of()));
  }

  /** The sentence itself, or the one that it was copied from. */
  private Line leastDerived(Line line, List<Line> all) {
    return all.stream()
        .filter(one -> one.equals(line) || pile.areTwins(one.passage(), line.passage()))
        .min(Comparator.comparing(Line::passage, pile.leastDerivedFirst()))
        .orElse(line);
  }

  /** The part of a sentence that tells, if it still names the day without its dateline. */
  private Passage telling(Line line, LocalDate day) {
    Span whole = line.passage().span();
    Span part = new Span(whole.end() - line.told().length(), whole.end());
    Reading reading = readings.get(line.passage().article());
    return reading != null && days(reading, part).contains(day)
        ? new Passage(line.passage().article(), part)
        : line.passage();
  }

  private List<Line> lines() {
    pile.readings().forEach(reading -> readings.put(reading.article(), reading));
    List<Line> lines = new ArrayList<>();
    for (Article article : pile.articles()) {
      Optional<Reading> reading = Optional.ofNullable(readings.get(article.id()));
      reading.ifPresent(read -> lines.addAll(lines(article, read)));
    }
    return lines;
  }

  private List<Line> lines(Article article, Reading reading) {
    When published = article.header().published().day().map(When::on).orElse(When.unknown());
    List<Line> lines = new ArrayList<>();
    for (Span stretch : article.body()) {
      for (Span sentence : SentenceSpans.of(article.text(), stretch)) {
        Passage passage = article.passage(sentence);
        lines.add(
            new Line(
                passage,
                article.words(sentence),
                published,
                lines.size(),
                days(reading, sentence),
                pile.origin(passage)));
      }
    }
    return lines;
  }

  /** The days that the sentence names, as the reading resolved them. */
  private static List<LocalDate> days(Reading reading, Span sentence) {
    return Line.days(
        reading.times().stream().filter(time -> sentence.contains(time.span())).toList());
  }
}

package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a timeline of a story: its most important days, each with its key sentences. */
public final class TimelineMaker {
  private final DayRanking ranking;
  private final KeyLines keyLines;

  private TimelineMaker(Topic topic, boolean leads) {
    this.keyLines = new KeyLines(topic, leads);
    this.ranking = new DayRanking(topic, keyLines::nearest);
  }

  /**
   * A maker for one story.
   *
   * @param lines its sentences
   * @param query words that say what it is about; may be empty
   */
  public static TimelineMaker of(List<Line> lines, String query) {
    return new TimelineMaker(Topic.of(lines, query), /* leads= */ true);
  }

  /** A maker that tells a day only in sentences that name it. */
  static TimelineMaker strict(List<Line> lines) {
    return new TimelineMaker(Topic.of(lines, ""), /* leads= */ false);
  }

  /**
   * The days that matter, in order, each with its sentences.
   *
   * @param share a day matters if it weighs at least this share of the heaviest, 0 to 1, or if two
   *     origins name it
   * @param days most days
   * @param sentences most sentences a day
   */
  SortedMap<LocalDate, List<Line>> mattering(
      LocalDate first, LocalDate last, double share, int days, int sentences) {
    List<DayRanking.Weighed> ranked = ranking.ranked(first, last);
    double heaviest = ranked.stream().mapToDouble(DayRanking.Weighed::weight).max().orElse(0);
    double least = Math.min(heaviest, share * heaviest);
    SortedMap<LocalDate, List<Line>> mattering = new TreeMap<>();
    for (DayRanking.Weighed day : ranked) {
      boolean matters = day.weight() >= least || day.origins() > 1;
      List<Line> told = matters ? keyLines.of(day.day(), sentences) : List.of();
      if (!told.isEmpty() && mattering.size() < days) {
        mattering.put(day.day(), told);
      }
    }
    return mattering;
  }

  /**
   * The timeline; days of which nothing is told are left out.
   *
   * @param first first day that may be in it
   * @param last last day that may be in it
   * @param days most days
   * @param sentences most sentences a day
   */
  public SortedMap<LocalDate, List<Line>> timeline(
      LocalDate first, LocalDate last, int days, int sentences) {
    SortedMap<LocalDate, List<Line>> timeline = new TreeMap<>();
    for (DayRanking.Weighed day : ranking.ranked(first, last)) {
      List<Line> told = keyLines.of(day.day(), sentences);
      if (!told.isEmpty() && timeline.size() < days) {
        timeline.put(day.day(), told);
      }
    }
    return timeline;
  }
}

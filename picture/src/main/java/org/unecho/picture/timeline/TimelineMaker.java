package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a timeline of a story: its most important days, each with its key sentences. */
public final class TimelineMaker {
  private final DayRanking ranking;
  private final KeyLines keyLines;

  private TimelineMaker(Topic topic) {
    this.ranking = new DayRanking(topic);
    this.keyLines = new KeyLines(topic);
  }

  /**
   * A maker for one story.
   *
   * @param lines its sentences
   * @param query words that say what it is about; may be empty
   */
  public static TimelineMaker of(List<Line> lines, String query) {
    return new TimelineMaker(Topic.of(lines, query));
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

package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.picture.timeline.Topic.Sighting;

/**
 * Which days of a story matter: those that independent articles name, most of all when they still
 * name them days and weeks later. After the date selection of Gholipour Ghalandari and Ifrim
 * ("Examining the state-of-the-art in news timeline summarization", ACL 2020) and Tran et al.
 * ("Timeline summarization from relevant headlines", ECIR 2015), without training.
 */
final class DayRanking {
  /**
   * What each of three periods after the day counts beside all of them. Of .25, .5 and 1 the best
   * on Timeline17's given half, averaged over what else might count.
   */
  private static final double AFTER = 1;

  /** What a day weighs that two origins name on the day or the day after. */
  static final double TWICE = 2 * Math.log1p(2);

  private final Topic topic;

  DayRanking(Topic topic) {
    this.topic = topic;
  }

  /** The days from {@code first} to {@code last}, the most important first, with their weights. */
  List<Weighed> ranked(LocalDate first, LocalDate last) {
    SortedMap<LocalDate, Counts> days = new TreeMap<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      days.put(day, new Counts());
    }
    for (Sighting sighting : topic.sightings()) {
      Counts counts = days.get(sighting.day());
      if (counts != null) {
        counts.add(sighting, topic);
      }
    }
    return days.entrySet().stream()
        .map(each -> new Weighed(each.getKey(), each.getValue().weight()))
        .sorted(
            Comparator.comparingDouble((Weighed each) -> -each.weight())
                .thenComparing(Weighed::day))
        .toList();
  }

  /**
   * A day and what it weighs.
   *
   * @param day the day
   * @param weight 0 or more; no probability
   */
  record Weighed(LocalDate day, double weight) {}

  /** Who names a day, and how long after it. */
  private static final class Counts {
    private final Set<String> origins = new TreeSet<>();
    private final Set<String> onTopic = new TreeSet<>();
    private final Set<String> soon = new TreeSet<>();
    private final Set<String> later = new TreeSet<>();
    private final Set<String> longAfter = new TreeSet<>();

    void add(Sighting sighting, Topic topic) {
      Line line = sighting.line();
      long gap =
          line.published()
              .from()
              .map(day -> ChronoUnit.DAYS.between(sighting.day(), day))
              .orElse(0L);
      origins.add(line.origin());
      if (topic.isOnTopic(line)) {
        onTopic.add(line.origin());
      }
      if (gap > 1 && gap <= 7) {
        soon.add(line.origin());
      } else if (gap > 7 && gap <= 30) {
        later.add(line.origin());
      } else if (gap > 30) {
        longAfter.add(line.origin());
      }
    }

    double weight() {
      return log(origins) + log(onTopic) + AFTER * (log(soon) + log(later) + log(longAfter));
    }

    private static double log(Set<String> origins) {
      return Math.log1p(origins.size());
    }
  }
}

package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.unecho.picture.timeline.Topic.Sighting;

/**
 * Which days of a story matter: those that independent origins name, most of all when they still
 * name them weeks later or put them at the head of a sentence, more often than a day is named in a
 * time of so much print; and of which some sentence tells what the whole story tells. After the
 * date selection of Gholipour Ghalandari and Ifrim ("Examining the state-of-the-art in news
 * timeline summarization", ACL 2020) and Tran et al. ("Timeline summarization from relevant
 * headlines", ECIR 2015), without training. The weights were chosen on Timeline17's given half,
 * none finer than to a half; ranks over all days were looked at beside the days chosen, for three
 * stories tell little.
 */
final class DayRanking {
  /** Any day's news is named again in the week after it: that says little. */
  private static final double WITHIN_A_WEEK = 0.5;

  /** What is named when the news has gone on mattered. */
  private static final double WITHIN_A_MONTH = 2;

  /** As an origin that names the day at all. */
  private static final double LATER = 1;

  /** Entries of a chronicle are few, and each counts, an article's second as well. */
  private static final double CHRONICLE = 0.5;

  /** Of the origins to be expected in a time of so much print, half are taken off, as logarithm. */
  private static final double EXPECTED = 0.5;

  /** A day of which no sentence shares a word with the story weighs this much as a logarithm. */
  private static final double FOREIGN = 0.001;

  private final Topic topic;
  private final ToDoubleFunction<LocalDate> nearest;

  /**
   * A ranking of the days of a topic.
   *
   * @param nearest how near the nearest of a day's sentences is to the whole story, 0 to 1
   */
  DayRanking(Topic topic, ToDoubleFunction<LocalDate> nearest) {
    this.topic = topic;
    this.nearest = nearest;
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
    return weighed(days);
  }

  private List<Weighed> weighed(SortedMap<LocalDate, Counts> days) {
    days.values().removeIf(counts -> counts.origins.isEmpty());
    double named = days.values().stream().mapToInt(counts -> counts.origins.size()).sum();
    double printed = days.keySet().stream().mapToInt(topic::printedAround).sum();
    double rate = printed == 0 ? 0 : named / printed;
    return days.entrySet().stream()
        .map(each -> weighed(each.getKey(), each.getValue(), rate))
        .sorted(
            Comparator.comparingDouble((Weighed each) -> -(each.weight() + near(each.day())))
                .thenComparing(Weighed::day))
        .toList();
  }

  private Weighed weighed(LocalDate day, Counts counts, double rate) {
    double expected = Math.log1p(rate * topic.printedAround(day));
    return new Weighed(day, counts.weight() - EXPECTED * expected, counts.origins.size());
  }

  private double near(LocalDate day) {
    return Math.log(FOREIGN + nearest.applyAsDouble(day));
  }

  /**
   * A day and what it weighs.
   *
   * @param day the day
   * @param weight how much it is named: natural logarithms of counts of origins, summed; any sign,
   *     no probability
   * @param origins how many name it, 1 or more
   */
  record Weighed(LocalDate day, double weight, int origins) {}

  /** Who names a day, and how long after it. */
  private static final class Counts {
    private final Set<String> origins = new TreeSet<>();
    private final Set<String> onTopic = new TreeSet<>();
    private final Set<String> soon = new TreeSet<>();
    private final Set<String> later = new TreeSet<>();
    private final Set<String> longAfter = new TreeSet<>();
    private final Set<String> entries = new TreeSet<>();

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
      if (Chronicle.isEntry(line.words())) {
        entries.add(line.origin() + ' ' + line.words());
      }
    }

    double weight() {
      return log(origins)
          + log(onTopic)
          + WITHIN_A_WEEK * log(soon)
          + WITHIN_A_MONTH * log(later)
          + LATER * log(longAfter)
          + CHRONICLE * log(entries);
    }

    private static double log(Set<String> each) {
      return Math.log1p(each.size());
    }
  }
}

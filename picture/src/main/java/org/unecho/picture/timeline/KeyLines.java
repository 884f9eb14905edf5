package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.model.When;
import org.unecho.picture.words.Vector;

/**
 * The sentences that tell a day best: nearest to the centre of all that is said of it (Radev et
 * al., "Centroid-based summarization of multiple documents", 2004), none that says again what one
 * already says (Carbonell and Goldstein, "The use of MMR", SIGIR 1998). The weights are set by hand
 * and looked at on Timeline17's given half.
 */
final class KeyLines {
  /** News tells the day's events in its first sentences. */
  private static final int LEAD = 5;

  /** Sentences with this cosine say the same. */
  private static final double ALIKE = 0.5;

  private static final double ON_TOPIC = 1.5;
  private static final double NAMED = 1.5;
  private static final double DAY_AFTER = 0.8;
  private static final double FIRST = 1.2;

  /** Share of the whole story's centre beside that of the day. */
  private static final double STORY = 0.3;

  /** Shorter are headings and scraps, longer are lists and sentences that were not parted. */
  private static final int LEAST_WORDS = 8;

  private static final int MOST_WORDS = 60;

  private final Topic topic;
  private final boolean leads;
  private final Vector story;
  private final Map<LocalDate, List<Line>> byDay = new TreeMap<>();

  /**
   * The key lines of a topic.
   *
   * @param leads whether an article's first sentences also tell the day of its publication and the
   *     day before, though they do not name it
   */
  KeyLines(Topic topic, boolean leads) {
    this.topic = topic;
    this.leads = leads;
    this.story = centre(topic.lines().stream().filter(topic::isOnTopic).toList(), LocalDate.MIN);
    for (Line line : topic.lines()) {
      int words = line.words().split(" ", -1).length;
      if (words >= LEAST_WORDS && words <= MOST_WORDS) {
        add(line);
      }
    }
  }

  /** A sentence tells the days it names. */
  private void add(Line line) {
    List<LocalDate> days = new ArrayList<>(line.days());
    if (leads && line.place() < LEAD) {
      line.published().from().ifPresent(day -> days.addAll(List.of(day, day.minusDays(1))));
    }
    days.stream()
        .distinct()
        .forEach(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(line));
  }

  /** At most {@code most} sentences for a day, the best first. */
  List<Line> of(LocalDate day, int most) {
    List<Line> all = byDay.getOrDefault(day, List.of());
    Vector centre = centre(all, day);
    Map<Line, Double> scores = new java.util.HashMap<>();
    all.forEach(line -> scores.put(line, score(line, centre, day)));
    List<Line> ranked =
        all.stream()
            .sorted(
                Comparator.comparingDouble((Line line) -> -scores.getOrDefault(line, 0.0))
                    .thenComparing(Line::passage))
            .toList();
    List<Line> best = new ArrayList<>();
    for (Line line : ranked) {
      if (best.size() < most && best.stream().noneMatch(one -> areAlike(one, line))) {
        best.add(line);
      }
    }
    return List.copyOf(best);
  }

  private boolean areAlike(Line a, Line b) {
    return topic.vector(a).cosine(topic.vector(b)) > ALIKE;
  }

  private double score(Line line, Vector centre, LocalDate day) {
    double score = topic.vector(line).cosine(centre);
    score *= topic.isOnTopic(line) ? ON_TOPIC : 1;
    score *= line.place() == 0 ? FIRST : 1;
    if (line.days().contains(day)) {
      score *= NAMED;
    } else if (!line.published().equals(When.on(day))) {
      score *= DAY_AFTER;
    }
    return score + STORY * topic.vector(line).cosine(story);
  }

  /** The sum of what sentences say; those that name the day count more. */
  private Vector centre(List<Line> lines, LocalDate day) {
    Map<String, Double> sum = new TreeMap<>();
    for (Line line : lines) {
      double weight = line.days().contains(day) ? NAMED : 1;
      topic
          .vector(line)
          .weights()
          .forEach((word, each) -> sum.merge(word, weight * each, Double::sum));
    }
    return new Vector(sum);
  }
}

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
 * al., "Centroid-based summarization of multiple documents", 2004) and to that of the whole story,
 * of the length of a sentence in a journalist's timeline, none that says again what one already
 * says (Carbonell and Goldstein, "The use of MMR", SIGIR 1998). The weights were chosen on
 * Timeline17's given half, all near the middle of a range in which they make little difference.
 */
final class KeyLines {
  /** News tells the day's events in its first sentences. */
  private static final int LEAD = 5;

  /** Sentences with this cosine say the same. */
  private static final double ALIKE = 0.4;

  /** The day before its publication is told by an article a little less surely. */
  private static final double DAY_AFTER = 0.9;

  /** A sentence that names other days as well tells each of them in a part of its words. */
  private static final double SHARED = 0.8;

  /** One of the first sentences that names some other day tells that, not the day of print. */
  private static final double OF_ANOTHER_DAY = 0.6;

  /** Words of a sentence in a timeline that a journalist wrote. */
  private static final double USUAL_WORDS = 22;

  /** Power of the ratio to the usual length with which a longer or shorter sentence loses. */
  private static final double LENGTH = 0.3;

  /** Words that everybody uses of the day would hide the others: below 1 they count less. */
  private static final double EVEN = 0.7;

  /** The few sentences of one day share their words more by chance. */
  private static final double EVEN_OF_DAY = 0.6;

  /** Shorter are headings and scraps, longer are lists and sentences that were not parted. */
  private static final int LEAST_WORDS = 8;

  private static final int MOST_WORDS = 45;

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
    this.story = centre(topic.lines(), EVEN);
    for (Line line : topic.lines()) {
      if (words(line) >= LEAST_WORDS && words(line) <= MOST_WORDS) {
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
    Vector centre = centre(all, EVEN_OF_DAY);
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

  /** How near the sentence of this day that is nearest to the whole story is to it, 0 to 1. */
  double nearest(LocalDate day) {
    return byDay.getOrDefault(day, List.of()).stream()
        .mapToDouble(line -> topic.vector(line).cosine(story))
        .max()
        .orElse(0);
  }

  private boolean areAlike(Line a, Line b) {
    return topic.vector(a).cosine(topic.vector(b)) > ALIKE;
  }

  private double score(Line line, Vector centre, LocalDate day) {
    Vector vector = topic.vector(line);
    double near = vector.cosine(centre);
    if (!line.days().contains(day) && !line.published().equals(When.on(day))) {
      near *= DAY_AFTER;
    }
    double length = Math.abs(Math.log(words(line) / USUAL_WORDS));
    return (near + vector.cosine(story)) * surely(line, day) * Math.exp(-LENGTH * length);
  }

  /** How surely the sentence is about this day and no other, 0 to 1. */
  private static double surely(Line line, LocalDate day) {
    if (line.days().contains(day)) {
      return line.days().size() > 1 ? SHARED : 1;
    }
    return line.days().isEmpty() ? 1 : OF_ANOTHER_DAY;
  }

  private static double words(Line line) {
    return line.words().split(" ", -1).length;
  }

  /** What sentences say, summed and evened out. */
  private Vector centre(List<Line> lines, double even) {
    Map<String, Double> sum = new TreeMap<>();
    for (Line line : lines) {
      topic.vector(line).weights().forEach((word, each) -> sum.merge(word, each, Double::sum));
    }
    return Vector.of(sum.keySet(), word -> Math.pow(sum.getOrDefault(word, 0.0), even));
  }
}

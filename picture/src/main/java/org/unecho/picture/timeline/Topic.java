package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.picture.words.Rarity;
import org.unecho.picture.words.Vector;
import org.unecho.picture.words.Wording;

/** The sentences of a story and what it is about. */
final class Topic {
  /**
   * What a word weighs besides its rarity, so that the words of the whole story, which every
   * article holds, still count.
   */
  private static final double EVERY_WORD = 2;

  /** Of an article that names no day in so many sentences, the first tells the day it came out. */
  private static final int LEAD = 3;

  /** Days before and after a day whose print is compared with what names it. */
  private static final int AROUND = 30;

  private final List<Line> lines;
  private final Set<String> about;
  private final NavigableMap<LocalDate, Set<String>> printed = new TreeMap<>();
  private final Rarity rarity = new Rarity();
  private final Map<Line, Vector> vectors = new HashMap<>();
  private final Set<Line> onTopic = new HashSet<>();

  private Topic(List<Line> lines, Set<String> about) {
    this.lines = lines;
    this.about = about;
  }

  /**
   * A topic.
   *
   * @param lines its sentences
   * @param query words that say what it is about; where there are none every sentence is about it
   */
  static Topic of(List<Line> lines, String query) {
    Topic topic = new Topic(List.copyOf(lines), Set.copyOf(Wording.plain(query)));
    Map<String, String> texts =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.passage().article(),
                    TreeMap::new,
                    Collectors.mapping(Line::words, Collectors.joining(" "))));
    texts.values().forEach(topic.rarity::add);
    for (Line line : lines) {
      if (topic.about.isEmpty()
          || Wording.plain(line.words()).stream().anyMatch(topic.about::contains)) {
        topic.onTopic.add(line);
      }
      line.published()
          .from()
          .ifPresent(
              day -> topic.printed.computeIfAbsent(day, key -> new HashSet<>()).add(line.origin()));
    }
    return topic;
  }

  /** How many origins there are of the print of the days around this one, each day's counted. */
  int printedAround(LocalDate day) {
    return printed.subMap(day.minusDays(AROUND), true, day.plusDays(AROUND), true).values().stream()
        .mapToInt(Set::size)
        .sum();
  }

  /** A sentence that names a day, or tells it without naming it. */
  record Sighting(LocalDate day, Line line) {}

  List<Line> lines() {
    return lines;
  }

  List<Sighting> sightings() {
    List<Sighting> sightings = new ArrayList<>();
    lines.forEach(line -> line.days().forEach(day -> sightings.add(new Sighting(day, line))));
    Set<String> dated =
        lines.stream()
            .filter(line -> line.place() < LEAD && !line.days().isEmpty())
            .map(line -> line.passage().article())
            .collect(Collectors.toSet());
    lines.stream()
        .filter(line -> line.place() == 0 && !dated.contains(line.passage().article()))
        .forEach(
            line ->
                line.published().from().ifPresent(day -> sightings.add(new Sighting(day, line))));
    return sightings;
  }

  boolean isOnTopic(Line line) {
    return onTopic.contains(line);
  }

  Vector vector(Line line) {
    return vectors.computeIfAbsent(
        line, each -> Vector.of(Wording.plain(each.words()), w -> EVERY_WORD + rarity.of(w)));
  }
}

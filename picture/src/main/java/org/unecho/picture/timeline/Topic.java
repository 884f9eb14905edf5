package org.unecho.picture.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final List<Line> lines;
  private final Set<String> about;
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
                    java.util.TreeMap::new,
                    Collectors.mapping(Line::words, Collectors.joining(" "))));
    texts.values().forEach(topic.rarity::add);
    for (Line line : lines) {
      if (topic.about.isEmpty()
          || Wording.plain(line.words()).stream().anyMatch(topic.about::contains)) {
        topic.onTopic.add(line);
      }
    }
    return topic;
  }

  /** A sentence that names a day. */
  record Sighting(LocalDate day, Line line) {}

  List<Line> lines() {
    return lines;
  }

  List<Sighting> sightings() {
    List<Sighting> sightings = new ArrayList<>();
    lines.forEach(line -> line.days().forEach(day -> sightings.add(new Sighting(day, line))));
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

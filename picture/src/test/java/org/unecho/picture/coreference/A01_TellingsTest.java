package org.unecho.picture.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unecho.model.Span;

/** Invented articles about two strikes in two towns. */
final class A01_TellingsTest {
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final List<Telling> tellings = new ArrayList<>();

  private void article(String id, String text, String... words) {
    texts.put(id, text);
    for (String each : words) {
      int start = text.indexOf(each);
      tellings.add(
          new Telling(id, new Span(0, text.length()), new Span(start, start + each.length())));
    }
  }

  private List<Integer> clusters() {
    return TellingJoiner.clusters(texts, Map.of(), tellings);
  }

  @Test
  void nothing_told_gives_nothing() {
    assertThat(clusters()).isEmpty();
  }

  @Test
  void a_verb_and_its_noun_in_one_story_tell_one_happening() {
    article("a", "Harbour pilots of Port Elden announced a walkout over pay.", "announced");
    article("b", "The announcement by Port Elden harbour pilots about pay.", "announcement");
    article("c", "Marlow bakers said bread prices were rising in Marlow.", "rising");
    assertThat(clusters()).containsExactly(0, 0, 2);
  }

  @Test
  void the_same_word_in_another_story_tells_another_happening() {
    article("a", "Harbour pilots of Port Elden announced a walkout over pay.", "announced");
    article("b", "Marlow bakers announced dearer bread after a poor harvest.", "announced");
    article("c", "Weather stations foresee snow on high passes tonight.", "foresee");
    assertThat(clusters()).containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "checked into, checked",
    "heart attack, attack",
    "on suspicion, suspicion",
    "took place, place",
    "driving under the influence, driving"
  })
  void a_phrase_has_a_head(String phrase, String head) {
    assertThat(Head.of(phrase)).isEqualTo(head);
  }
}

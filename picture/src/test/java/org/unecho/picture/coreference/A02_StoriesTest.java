package org.unecho.picture.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unecho.model.Span;

/** Invented fires in two shops of one chain, and what their articles say. */
final class A02_StoriesTest {
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

  /** So that words of the fires are rare in the pile. */
  private void others() {
    for (int i = 0; i < 9; i++) {
      texts.put(
          "z" + i, "Orchard growers number" + i + " pressed cider" + i + " all autumn" + i + ".");
    }
  }

  private List<Integer> clusters() {
    return TellingJoiner.clusters(texts, Map.of(), tellings);
  }

  private void fires(String first, String second) {
    others();
    for (int i = 0; i < 12; i++) {
      String shop = i < 6 ? first : second;
      article(
          "a" + i,
          "A fire destroyed the Bramblemart supermarket in " + shop + " before dawn.",
          "destroyed");
    }
  }

  @Test
  void names_that_never_meet_part_two_stories_of_one_kind() {
    fires("Eastwick", "Northam");
    assertThat(clusters().stream().distinct()).containsExactly(0, 6);
  }

  @Test
  void one_name_keeps_one_story() {
    fires("Eastwick", "Eastwick");
    assertThat(clusters().stream().distinct()).containsExactly(0);
  }

  @Test
  void other_words_in_the_same_surroundings_tell_the_same_happening() {
    others();
    article("a", "A fire destroyed the Bramblemart supermarket in Eastwick.", "fire");
    article("b", "A blaze destroyed the Bramblemart supermarket in Eastwick.", "blaze");
    assertThat(clusters()).containsExactly(0, 0);
  }

  @Test
  void each_source_speaks_for_itself() {
    others();
    article(
        "a",
        "Chief Orla Venn said the Bramblemart supermarket fire in Eastwick began low.",
        "said");
    article(
        "b", "Mayor Tam Roke said the Bramblemart supermarket fire in Eastwick is out.", "said");
    assertThat(clusters()).containsExactly(0, 1);
  }

  @Test
  void a_statement_told_in_the_same_words_is_one() {
    others();
    article("a", "Chief Orla Venn said the Bramblemart supermarket is lost.", "said");
    article("b", "Chief Orla Venn said the Bramblemart supermarket is lost.", "said");
    assertThat(clusters()).containsExactly(0, 0);
  }

  @Test
  void the_chance_that_two_words_never_meet_is_counted() {
    BitSet first = new BitSet();
    first.set(0, 2);
    BitSet second = new BitSet();
    second.set(2, 4);
    // Of the 6 ways to choose 2 of 4 articles one avoids both of the first.
    assertThat(Meeting.chance(4, first, second)).isCloseTo(1 / 6.0, within(1e-9));
    assertThat(Meeting.chance(4, first, first)).isCloseTo(1, within(1e-9));
  }
}

package org.unecho.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented timelines, scored by hand. */
final class B01_AlignedRougeTest {
  private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

  @ParameterizedTest
  @CsvSource({
    "caresses, caress",
    "ponies, poni",
    "cats, cat",
    "agreed, agre",
    "plastered, plaster",
    "motoring, motor",
    "conflated, conflat",
    "hopping, hop",
    "falling, fall",
    "filing, file",
    "happy, happi",
    "relational, relat",
    "triplicate, triplic",
    "hopeful, hope",
    "adjustment, adjust",
    "adoption, adopt",
    "probate, probat",
    "rate, rate",
    "controlling, control",
    "generalizations, gener"
  })
  void stems_are_porters(String word, String stem) {
    assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
  }

  @Test
  void function_words_and_punctuation_do_not_count() {
    Grams grams = Grams.of(List.of("The Pilots were striking , and striking !"), 1);
    assertThat(grams.counts()).containsExactlyInAnyOrderEntriesOf(Map.of("pilot", 1, "strike", 2));
  }

  @Test
  void the_same_timeline_scores_one() {
    Map<LocalDate, List<String>> one = Map.of(FIRST, List.of("Harbour pilots strike"));
    AlignedRouge score = AlignedRouge.of(one, one);
    assertThat(score.days().f1()).isEqualTo(1);
    assertThat(score.rouge(1).f1()).isEqualTo(1);
    assertThat(score.rouge(2).f1()).isEqualTo(1);
  }

  @Test
  void a_day_off_counts_half() {
    AlignedRouge score =
        AlignedRouge.of(
            Map.of(FIRST.plusDays(1), List.of("Harbour pilots strike")),
            Map.of(FIRST, List.of("Harbour pilots strike anew")));
    assertThat(score.days().f1()).isZero();
    assertThat(score.rouge(1).precision()).isCloseTo(0.5 * 3 / 3, within(1e-9));
    assertThat(score.rouge(1).recall()).isCloseTo(0.5 * 3 / 4.0, within(1e-9));
    assertThat(score.rouge(2).recall()).isCloseTo(0.5 * 2 / 3.0, within(1e-9));
  }

  @Test
  void several_days_may_go_to_one() {
    AlignedRouge score =
        AlignedRouge.of(
            Map.of(FIRST, List.of("pilots strike"), FIRST.plusDays(1), List.of("pilots strike")),
            Map.of(FIRST, List.of("pilots strike")));
    assertThat(score.rouge(1).precision()).isCloseTo((2 + 0.5 * 2) / 4, within(1e-9));
    assertThat(score.rouge(1).recall()).isEqualTo(1);
  }
}

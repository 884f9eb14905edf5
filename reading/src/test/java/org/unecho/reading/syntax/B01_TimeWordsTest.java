package org.unecho.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class B01_TimeWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on Monday",
        "It rained in Feb. and in March",
        "The nineteen-eighties were loud",
        "He called at five o'clock",
        "Nobody had recently asked",
        "It is closed at present",
        "two dozen ships",
        "the 1990s",
        "the third ship",
        "at Easter"
      })
  void a_sentence_with_a_time_or_a_number_may_hold_one(String words) {
    assertThat(TimeWords.mayTell(List.of(words.split(" ")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The council rejected the treaty .", "Nobody answered her letter"})
  void a_sentence_without_needs_no_rules(String words) {
    assertThat(TimeWords.mayTell(List.of(words.split(" ")))).isFalse();
  }
}

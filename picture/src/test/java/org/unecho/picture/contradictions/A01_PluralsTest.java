package org.unecho.picture.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_PluralsTest {
  @ParameterizedTest
  @CsvSource({
    "ship,ships",
    "ferry,ferries",
    "convoy,convoys",
    "person,people",
    "policeman,policemen",
    "human,humans",
    "child,children",
    "bus,buses",
    "church,churches",
    "police officer,police officers",
    "breed,breeds",
    "killed,killed",
    "dead,dead",
    "personnel,personnel",
    "troops,troops",
    "%,%"
  })
  void what_a_number_counts_stands_in_the_plural(String one, String several) {
    assertThat(Plurals.of(one)).isEqualTo(several);
  }
}

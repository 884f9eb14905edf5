package org.unecho.desk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unecho.model.When;

class A01_ShownTest {
  @Test
  void all_works_when_empty() {
    assertThat(Shown.line("")).isEmpty();
    assertThat(Shown.brief("", 5)).isEmpty();
  }

  @Test
  void control_characters_bidi_controls_and_half_pairs_are_shown_not_obeyed() {
    assertThat(Shown.line("a\u001b[31mb\u202ec\u0000d\u2066e\uD83Df"))
        .isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    assertThat(Shown.line(" a\r\n\tb\u00A0c ")).isEqualTo("a b c");
    assertThat(Shown.block("a\r\nb\tc")).isEqualTo("a\nb\tc");
    assertThat(Shown.line("עברית 😀")).isEqualTo("עברית 😀");
  }

  @Test
  void long_text_is_cut_at_a_word_and_never_inside_a_pair() {
    assertThat(Shown.brief("one two three four", 9)).isEqualTo("one two …");
    assertThat(Shown.brief("😀😀😀😀", 3)).isEqualTo("😀 …");
  }

  @Test
  void days_and_numbers_are_written_as_people_write_them() {
    LocalDate day = LocalDate.of(2031, 3, 4);
    assertThat(Days.of(When.unknown())).isEqualTo("day not told");
    assertThat(Days.between(day, day)).isEqualTo("4 March 2031");
    assertThat(Days.between(day, day.plusDays(2))).isEqualTo("4–6 March 2031");
    assertThat(Days.between(day, day.plusDays(30))).isEqualTo("4 March 2031 to 3 April 2031");
    assertThat(Count.number(2500)).isEqualTo("2,500");
    assertThat(Count.percent(0.999)).isEqualTo("over 99 %");
    assertThat(Count.of(2, "family")).isEqualTo("2 families");
  }
}

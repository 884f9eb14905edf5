package org.unecho.desk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class A02_DaysTest {
  private static String between(String first, String last) {
    return Days.between(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void whole_months_and_years_are_called_by_their_name() {
    assertThat(between("2031-03-01", "2031-03-31")).isEqualTo("March 2031");
    assertThat(between("2031-01-01", "2031-12-31")).isEqualTo("2031");
    assertThat(between("2029-01-01", "2031-12-31")).isEqualTo("2029–2031");
  }

  @Test
  void other_stretches_name_their_days() {
    assertThat(between("2031-03-04", "2031-03-04")).isEqualTo("4 March 2031");
    assertThat(between("2031-03-01", "2031-03-30")).isEqualTo("1–30 March 2031");
    assertThat(between("2031-02-01", "2031-03-31")).isEqualTo("1 February 2031 to 31 March 2031");
  }
}

package org.unecho.reading.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.When;
import org.unecho.testkit.Articles;

class B02_SundayPaperTest {
  private static When deployed(LocalDate day) {
    Published published = Published.on(day, Published.Basis.SUPPLIED);
    Header header = new Header("", "", "", List.of(), published);
    Article article = Articles.of("a", header, "Last week Norway deployed soldiers to Iceland.");
    return B01_SentencesTest.reports(article).get(0).when();
  }

  @Test
  void last_week_of_a_sunday_is_the_week_just_over() {
    assertThat(deployed(LocalDate.of(2031, 3, 9)))
        .isEqualTo(When.between(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 9)));
  }

  @Test
  void last_week_of_a_monday_is_the_same_week() {
    assertThat(deployed(LocalDate.of(2031, 3, 10)))
        .isEqualTo(When.between(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 9)));
  }
}

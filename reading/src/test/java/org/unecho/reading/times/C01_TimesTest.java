package org.unecho.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class C01_TimesTest {
  @Test
  void all_works_when_empty() {
    assertThat(TimeFinder.of().find(SyntaxParser.of().parse(Articles.of("a", "")))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> sentences() {
    return Cases.tests(getClass(), "times.cases.yml", C01_TimesTest::check);
  }

  private static void check(Case one) {
    Published published =
        one.has("day")
            ? Published.on(LocalDate.parse(one.text("day")), Published.Basis.SUPPLIED)
            : Published.unknown();
    Header header = new Header("", "", "", List.of(), published);
    List<TimeMention> times =
        TimeFinder.of().find(SyntaxParser.of().parse(Articles.of("a", header, one.text("text"))));
    assertThat(times).extracting(TimeMention::value).containsExactlyElementsOf(one.list("values"));
  }

  @Test
  void what_was_read_before_changes_no_day() {
    String probe = "Norway drove the blue car with a Wed number plate out of the gates.";
    values("They will meet on Wednesday.");
    List<String> first = values(probe);
    values("The pilot was found dead Wednesday in his boat, three months after being charged.");
    assertThat(values(probe)).isEqualTo(first).containsExactly("2031-05-07");
  }

  private static List<String> values(String text) {
    LocalDate day = LocalDate.of(2031, 5, 9);
    Published published = Published.on(day, Published.Basis.SUPPLIED);
    Header header = new Header("", "", "", List.of(), published);
    List<TimeMention> times =
        TimeFinder.of().find(SyntaxParser.of().parse(Articles.of("a", header, text)));
    return times.stream().map(TimeMention::value).toList();
  }

  private static When when(String value) {
    return TimeFinder.of().when(new TimeMention(new Span(0, 1), TimeMention.Type.DATE, value));
  }

  @Test
  void a_value_names_its_days() {
    assertThat(when("2031-03-05")).isEqualTo(When.on(LocalDate.of(2031, 3, 5)));
    assertThat(when("2031-02"))
        .isEqualTo(When.between(LocalDate.of(2031, 2, 1), LocalDate.of(2031, 2, 28)));
    assertThat(when("2031-W10"))
        .isEqualTo(When.between(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 9)));
    assertThat(when("2031-Q1"))
        .isEqualTo(When.between(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 3, 31)));
    assertThat(when("199"))
        .isEqualTo(When.between(LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31)));
    assertThat(when("2031"))
        .isEqualTo(When.between(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31)));
  }

  @Test
  void what_is_not_known_stays_unknown() {
    for (String value : List.of("XXXX-01-10", "199X", "2031-02-30", "PRESENT_REF", "")) {
      assertThat(when(value).isKnown()).as(value).isFalse();
    }
  }
}

package org.unecho.collect.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

final class FurnitureCasesTest {
  private static final FurnitureMarker MARKER = new FurnitureMarker();

  @Test
  void allWorksWhenEmpty() {
    Marking marking = MARKER.mark("", "");
    assertThat(marking.marks()).isEmpty();
    assertThat(marking.title()).isEmpty();
    assertThat(marking.spansIn("")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> singleLines() {
    return Cases.tests(getClass(), "lines.cases.yml", FurnitureCasesTest::checkLines);
  }

  @TestFactory
  Stream<DynamicTest> wholePages() {
    return Cases.tests(getClass(), "furniture.cases.yml", FurnitureCasesTest::checkPage);
  }

  @Test
  void neighbouringMarksBecomeOneSpanThatReachesFromEdgeToEdge() {
    String text =
        "Ferries stop in the bay\n\nShare\n\n Tweet \n\nNo ferry left the harbour on Monday, the owners said.";
    Marking marking = MARKER.mark(text, "");
    assertThat(marking.spansIn(text)).hasSize(1);
    assertThat(marking.spansIn(text).get(0).of(text)).isEqualTo("Share\n\n Tweet");
  }

  @Test
  void aKnownTitleIsFoundAgainInTheText() {
    String text = "Jon Ask\n\nNo ferry left the harbour on Monday, the owners of it said.\n\nMore.";
    assertThat(MARKER.mark(text, "Jon Ask").title().orElseThrow().words()).isEqualTo("Jon Ask");
  }

  @Test
  void hostileLinesAreReadInShortTime() {
    List<String> hostile =
        List.of(
            "share ".repeat(50_000),
            "By " + "A ".repeat(50_000),
            "Photo: " + "A/".repeat(50_000),
            "© ".repeat(50_000) + "all rights reserved",
            ("a".repeat(110) + "\n").repeat(5_000),
            "\n".repeat(200_000),
            "January 1, 2031 - A A A A A A A A A A A A A A A A A A A A A A A A A!",
            "A, ".repeat(60) + "and",
            "Ferries stop\n\n\u00a0, March 3, 2031\n\nBy the \u00a0 | \u00a0 | March 3, 2031",
            "Ferries stop\n\n" + "A | ".repeat(39) + "\nMarch 3, 2031",
            ("get your inbox ".repeat(20) + ".\n").repeat(2_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> hostile.forEach(text -> MARKER.mark(text, "")));
  }

  private static void checkLines(Case each) {
    List<String> furniture = each.has("furniture") ? each.list("furniture") : List.of();
    List<String> body = each.has("body") ? each.list("body") : List.of();
    List<String> wrong = new ArrayList<>();
    furniture.stream().filter(line -> !isMarked(line)).map(l -> "missed: " + l).forEach(wrong::add);
    body.stream().filter(line -> isMarked(line)).map(l -> "lost: " + l).forEach(wrong::add);
    assertThat(wrong).isEmpty();
  }

  private static boolean isMarked(String line) {
    String page =
        "Ferries stop as dockers walk out\n\n"
            + "No ferry left Marrowby harbour on Monday after the dockers put down their hooks.\n\n"
            + "The union said that it had money for nine weeks, and friends for longer.\n\n"
            + line
            + "\n\nThe owners said that they would not talk before the gates were open again.\n\n"
            + "Nobody knew on Monday night who would move first, or whether anybody would.\n";
    return MARKER.mark(page, "").marks().stream()
        .anyMatch(mark -> mark.line().words().equals(line));
  }

  private static void checkPage(Case each) {
    List<String> expected =
        each.text("text").lines().filter(l -> l.startsWith("~ ")).map(l -> l.substring(2)).toList();
    String text = each.text("text").replaceAll("(?m)^~ ", "");
    List<String> marked =
        MARKER.mark(text, "").marks().stream().map(mark -> mark.line().words()).toList();
    assertThat(marked).isEqualTo(expected);
  }
}

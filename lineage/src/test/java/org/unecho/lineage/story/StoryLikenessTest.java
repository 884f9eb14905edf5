package org.unecho.lineage.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.Source;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Cases;

class StoryLikenessTest {
  private static final SentenceVectors VECTORS = SentenceEncoder.lazy();

  private static Prose prose(String title, String language, String text) {
    Header header = new Header("", "", title, List.of(), Published.unknown());
    Source source = new Source("a.txt", Articles.sha256(text));
    return Prose.of(new Article("a", header, language, text, List.of(), source, List.of()));
  }

  private static Prose english(String text) {
    return prose("", "en", text);
  }

  @TestFactory
  Stream<DynamicTest> storiesAreAsAlikeAsPeopleWouldSay() {
    return Cases.tests(
        StoryLikenessTest.class,
        "stories.cases.yml",
        each -> {
          Prose a = prose(each.text("titleA", ""), each.text("languageA", "en"), each.text("a"));
          Prose b = prose(each.text("titleB", ""), each.text("languageB", "en"), each.text("b"));
          double likeness = StoryLikeness.of(a, b, VECTORS);
          assertThat(likeness).isEqualTo(StoryLikeness.of(b, a, VECTORS));
          assertThat(likeness).isBetween(each.number("least"), each.number("most"));
        });
  }

  @Test
  void allWorksWhenEmpty() {
    assertThat(StoryLikeness.of(english(""), english("The ferry is late."), VECTORS))
        .isBetween(0.0, 0.5);
    assertThat(StoryLikeness.of(prose("", "pl", ""), english(""), VECTORS)).isBetween(0.0, 1.0);
  }

  @Test
  void anEndlessTextIsReadInBoundedTime() {
    Prose endless = prose("", "de", "sturmflut ".repeat(200_000));
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> StoryLikeness.of(endless, endless, VECTORS));
  }

  @Test
  void aTitleWorthTheNameIsTheHeadline() {
    String text = "The council of Karsk met on Monday and opened the harbour to all ships again.";
    assertThat(StoryText.of(prose("Karsk opens its harbour again", "en", text)))
        .isEqualTo(
            new StoryText(
                "Karsk opens its harbour again", "Karsk opens its harbour again. " + text, true));
    assertThat(StoryText.of(prose("News", "de", text)).headline())
        .isEqualTo("News. The council of Karsk met on Monday and opened the harbour to all ships");
  }

  @Test
  void aTitleThatOpensTheTextIsReadOnce() {
    String text = "Karsk opens its harbour. The council met on Monday.";
    assertThat(StoryText.of(prose("Karsk opens its harbour", "en", text)).whole()).isEqualTo(text);
  }

  @Test
  void anUnknownLanguageIsTakenForEnglish() {
    assertThat(StoryText.of(prose("", "", "Karsk.")).english()).isTrue();
    assertThat(StoryText.of(prose("", "tr", "Karsk.")).english()).isFalse();
  }

  @Test
  void runsOfLettersOverlookAccentsCaseAndEndings() {
    assertThat(cosine("Z\u00fcrich", "ZURICH")).isEqualTo(1, within(1e-12));
    assertThat(cosine("harbours", "harbour")).isGreaterThan(0.85).isLessThan(1);
    assertThat(cosine("ab cd", "ab cd")).isZero();
    assertThat(cosine("dog", "doge")).isZero();
  }

  private static double cosine(String a, String b) {
    return LetterRuns.of(a).cosine(LetterRuns.of(b));
  }
}

package org.unecho.lineage.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Article;
import org.unecho.model.Span;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Cases;

class ProseTest {

  @Test
  void allWorksWhenEmpty() {
    Prose prose = Prose.of(Articles.of("a", ""));
    assertThat(prose.sentences()).isEmpty();
    assertThat(prose.quoted()).isEmpty();
    assertThat(prose.length()).isZero();
  }

  @TestFactory
  Stream<DynamicTest> sentencesAreCutAsPeopleCutThem() {
    return Cases.tests(
        ProseTest.class,
        "sentences.cases.yml",
        each ->
            assertThat(
                    Prose.of(Articles.of("a", each.text("text"))).sentences().stream()
                        .map(Sentence::text))
                .isEqualTo(each.list("expected")));
  }

  @Test
  void furnitureIsLeftOut() {
    String text = "The river rose.\nSubscribe now!\nThe bridge held.";
    Article plain = Articles.of("a", text);
    Article article =
        new Article(
            plain.id(),
            plain.header(),
            plain.language(),
            text,
            List.of(new Span(16, 30)),
            plain.source(),
            List.of());
    assertThat(Prose.of(article).sentences().stream().map(Sentence::text))
        .containsExactly("The river rose.", "The bridge held.");
  }

  @Test
  void quotedStretchesAreFoundWithinTheirParagraph() {
    Prose prose = Prose.of(Articles.of("a", "He said “yes” and \"no\".\nShe said “perhaps"));
    assertThat(prose.quoted().stream().map(prose::words)).containsExactly("yes", "no", "perhaps");
  }

  @Test
  void anEmbeddedPostIsQuotedThoughItHasNoMarks() {
    String post = "The \"ferry\" sails again tomorrow. Thank you all!";
    String signature = "\u2014 Harbour Watch (@harbourwatch_invented) March 3, 2031";
    for (String text : List.of(post + "\n\n" + signature, post + " " + signature)) {
      Prose prose = Prose.of(Articles.of("a", "The ferry was late.\n\n" + text));
      int at = prose.article().text().indexOf(post);
      assertThat(prose.quotedShare(new Span(at, at + post.length()))).isEqualTo(1);
      assertThat(prose.quotedShare(new Span(0, 19))).isZero();
    }
  }

  @Test
  void namesAreRunsOfCapitalsWithoutPossessives() {
    Prose prose =
        Prose.of(Articles.of("a", "We met Jane R. Hale of the Harbour Institute's board."));
    assertThat(Names.of(prose).in(prose.words()).stream().map(Names.Name::text))
        .containsExactly("Jane R. Hale", "Harbour Institute");
  }

  @Test
  void aHostileTextIsReadInTime() {
    String hostile =
        "\u201C.A.A.A, 1,1,1 \" \u2022".repeat(60_000) + "x".repeat(500_000) + ".".repeat(500_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Prose.of(Articles.of("a", hostile)).sentences()).isNotEmpty());
  }

  @Test
  void aMissingListOfWordsIsNamed() {
    assertThatThrownBy(() -> WordLists.lines(Prose.class, "nowhere.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no resource nowhere.txt beside org.unecho.lineage.text.Prose");
  }
}

package org.unecho.reading.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Span;
import org.unecho.model.When;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class C01_RelationsTest {
  private static final ReportFinder FINDER = ReportFinder.of(time -> When.unknown());

  @Test
  void all_works_when_empty() {
    Span none = new Span(0, 0);
    assertThat(FINDER.relation(SyntaxParser.of().parse(Articles.of("a", "")), none, none))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> relations() {
    return Cases.tests(getClass(), "relations.cases.yml", C01_RelationsTest::check);
  }

  private static void check(Case one) {
    String text = one.text("text");
    assertThat(
            FINDER
                .relation(
                    SyntaxParser.of().parse(Articles.of("a", text)),
                    place(text, one.text("source")),
                    place(text, one.text("target")))
                .map(Enum::name)
                .orElse("-"))
        .isEqualTo(one.text("type"));
  }

  private static Span place(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  @Test
  void a_line_of_the_lexicon_that_is_none_is_refused() {
    assertThatThrownBy(() -> RelationLexicon.read(List.of("[AID]", "verbs help")))
        .hasMessageContaining("verbs help");
    assertThatThrownBy(() -> RelationLexicon.read(List.of("[AID]", "v give : $gift")))
        .hasMessageContaining("$gift");
    assertThatThrownBy(() -> RelationLexicon.read(List.of("v give")))
        .hasMessageContaining("v give");
  }
}

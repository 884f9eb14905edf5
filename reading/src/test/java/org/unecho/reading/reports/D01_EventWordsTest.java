package org.unecho.reading.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Article;
import org.unecho.model.When;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class D01_EventWordsTest {
  @TestFactory
  Stream<DynamicTest> words() {
    return Cases.tests(getClass(), "eventwords.cases.yml", D01_EventWordsTest::check);
  }

  private static void check(Case one) {
    Article article = Articles.of("a", one.text("text"));
    List<String> found =
        ReportFinder.of(time -> When.unknown()).words(SyntaxParser.of().parse(article)).stream()
            .map(word -> line(article, word))
            .toList();
    assertThat(found).containsExactlyElementsOf(one.list("words"));
  }

  private static String line(Article article, EventWord word) {
    String tense = word.tense().name().toLowerCase(Locale.ROOT);
    String modal = word.modal().isEmpty() ? "" : " " + word.modal();
    return article.words(word.span()) + " " + tense + (word.negated() ? " not" : "") + modal;
  }
}

package org.unecho.reading.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.reading.actors.ActorFinder;
import org.unecho.reading.actors.Cast;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class D01_AttributionsTest {
  @Test
  void an_empty_article_attributes_nothing() {
    assertThat(lines("")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> every_case_has_its_attributions() {
    return Cases.tests(D01_AttributionsTest.class, "attributions.cases.yml", this::check);
  }

  private void check(Case given) {
    assertThat(lines(given.text("text"))).isEqualTo(given.list("attributions"));
  }

  private static List<String> lines(String text) {
    ParsedArticle parsed = SyntaxParser.of().parse(Articles.of("a", text));
    Cast cast = ActorFinder.of().find(parsed);
    return QuotationFinder.of().attributions(parsed, cast.actors(), cast.mentions()).stream()
        .map(each -> line(parsed, each))
        .toList();
  }

  private static String line(ParsedArticle parsed, Attribution each) {
    return each.manner()
        + " "
        + each.source().map(parsed::words).orElse("nobody")
        + ": "
        + each.content().stream().map(parsed::words).collect(Collectors.joining(" | "));
  }
}

package org.unecho.reading.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Quotation;
import org.unecho.reading.actors.ActorFinder;
import org.unecho.reading.actors.Cast;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class C01_SpeakersTest {
  private final SyntaxParser parser = SyntaxParser.of();
  private final ActorFinder actors = ActorFinder.of();
  private final QuotationFinder finder = QuotationFinder.of();

  @TestFactory
  Stream<DynamicTest> every_case_has_its_speakers() {
    return Cases.tests(C01_SpeakersTest.class, "speakers.cases.yml", this::check);
  }

  private void check(Case given) {
    ParsedArticle parsed = parser.parse(Articles.of("a", given.text("text")));
    Cast cast = actors.find(parsed);
    List<Quotation> found = finder.find(parsed, cast.actors(), cast.mentions());
    assertThat(lines(parsed, found, true)).isEqualTo(given.list("direct"));
    assertThat(lines(parsed, found, false)).containsAll(given.list("indirect"));
    assertThat(lines(parsed, found, false)).filteredOn(given.list("none")::contains).isEmpty();
    List<Quotation> denied = found.stream().filter(each -> each.manner().denied()).toList();
    assertThat(denied.stream().map(each -> parsed.words(each.span())).toList())
        .isEqualTo(given.list("denied"));
  }

  private static List<String> lines(ParsedArticle parsed, List<Quotation> found, boolean direct) {
    return found.stream()
        .filter(each -> (each.form() == Quotation.Form.DIRECT) == direct)
        .map(
            each ->
                each.speaker().map(Quotation.Speaker::name).orElse("?")
                    + ": "
                    + parsed.words(each.span()))
        .toList();
  }
}

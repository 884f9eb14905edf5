package org.unecho.reading.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.model.Probability;
import org.unecho.model.Quotation;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.reading.times.TimeFinder;
import org.unecho.testkit.Articles;

class A01_NothingToldTest {
  @Test
  void all_works_when_empty() {
    assertThat(B01_SentencesTest.reports(Articles.of("a", ""))).isEmpty();
  }

  @Test
  void the_lexicon_holds_hundreds_of_ways_to_tell_an_event() {
    assertThat(Lexicon.get().size()).isGreaterThan(400);
  }

  @Test
  void a_lexicon_line_of_no_kind_is_refused_by_its_words() {
    assertThatThrownBy(() -> Lexicon.read(List.of("[AGREE]", "x agree")))
        .hasMessage("lexicon: expected 'class', '[TYPE:mode]', 'v ' or 'n ', but found 'x agree'");
  }

  @Test
  void a_heading_of_no_type_is_refused() {
    assertThatThrownBy(() -> Lexicon.read(List.of("[FIGHT]")))
        .hasMessage("lexicon: the heading must name one of the 16 types, but found '[FIGHT]'");
  }

  @Test
  void an_entry_without_a_heading_is_refused() {
    assertThatThrownBy(() -> Lexicon.read(List.of("v agree")))
        .hasMessage("lexicon: an entry needs a heading above it, but found 'v agree'");
  }

  @Test
  void what_stands_in_a_quotation_is_held_by_its_speaker() {
    String text = "\"Chile attacked Peru,\" the envoy said.";
    Article article = Articles.of("a", text);
    Quotation.Speaker speaker = new Quotation.Speaker(new Span(23, 32), "person:envoy", "envoy");
    Quotation quotation =
        new Quotation(
            new Span(1, 21),
            Quotation.Manner.of(Quotation.Form.DIRECT),
            List.of(speaker),
            new Probability(1));
    TimeFinder times = TimeFinder.of();
    List<Report> reports =
        ReportFinder.of(times::when)
            .find(
                SyntaxParser.of().parse(article),
                Gazette.mentions(text),
                List.of(),
                List.of(quotation));
    assertThat(reports)
        .singleElement()
        .satisfies(report -> assertThat(report.stance().holder()).isEqualTo("person:envoy"));
  }
}

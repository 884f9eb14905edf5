package org.unecho.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.Span;
import org.unecho.testkit.Articles;

class A01_SentencesAndWordsTest {
  private final SyntaxParser parser = SyntaxParser.of();

  @Test
  void all_works_when_empty() {
    ParsedArticle parsed = parser.parse(Articles.of("a", " \n\n "));
    assertThat(parsed.sentences()).isEmpty();
    assertThat(parsed.times()).isEmpty();
  }

  @Test
  void words_carry_their_place_lemma_and_grammar() {
    ParsedArticle parsed = parser.parse(Articles.of("a", "Norway sent 300 soldiers to Iceland."));
    Sentence sentence = parsed.sentences().get(0);
    Token verb = sentence.findRoot().orElseThrow();
    assertThat(verb.lemma()).isEqualTo("send");
    assertThat(sentence.dependents(verb, "nsubj"))
        .extracting(Token::word)
        .containsExactly("Norway");
    assertThat(sentence.dependents(verb, "obj"))
        .extracting(Token::word)
        .containsExactly("soldiers");
    assertThat(sentence.token(3).span()).isEqualTo(new Span(12, 15));
    assertThat(sentence.token(1).entity()).isEqualTo("LOCATION");
  }

  @Test
  void furniture_is_not_read_and_offsets_stay_true() {
    String text = "- Advertisement -\n\nThe minister left.";
    Article plain = Articles.of("a", text);
    Article marked =
        new Article(
            "a", plain.header(), "en", text, List.of(new Span(0, 17)), plain.source(), List.of());
    assertThat(parser.parse(marked).sentences())
        .singleElement()
        .satisfies(each -> assertThat(each.span().of(text)).isEqualTo("The minister left."));
  }

  @Test
  void a_dateline_is_no_part_of_the_first_sentence() {
    for (String line : List.of("PORT VELM —", "VELM, Orland (ONA) --", "Velm (ONA) -", "VELM –")) {
      String text = line + " The council met here. It was cold — Anton said.";
      assertThat(parser.parse(Articles.of("a", text)).sentences())
          .extracting(each -> each.span().of(text))
          .contains("The council met here.", "It was cold — Anton said.")
          .hasSize(3);
    }
  }

  @Test
  void a_dash_after_a_name_in_a_sentence_is_no_dateline() {
    String text = "Anton Berg – the mayor – left. BERG — he said so.";
    assertThat(parser.parse(Articles.of("a", text)).sentences()).hasSize(2);
  }

  @Test
  void times_are_resolved_against_the_day_of_publication() {
    Header header =
        new Header(
            "",
            "",
            "",
            List.of(),
            Published.on(LocalDate.of(2031, 3, 5), Published.Basis.SUPPLIED));
    ParsedArticle parsed =
        parser.parse(Articles.of("a", header, "The talks begin on March 10 in Oslo."));
    assertThat(parsed.times())
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.value()).isEqualTo("2031-03-10");
              assertThat(parsed.words(time.span())).isEqualTo("March 10");
            });
  }

  @Test
  void a_long_text_is_read_in_parts_with_true_offsets() {
    String text = "The council met in Oslo. ".repeat(2_000);
    ParsedArticle parsed = parser.parse(Articles.of("a", text));
    assertThat(parsed.sentences()).hasSize(2_000);
    Sentence last = parsed.sentences().get(1_999);
    assertThat(last.span().of(text)).isEqualTo("The council met in Oslo.");
  }
}

package org.unecho.reading.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unecho.model.Span;
import org.unecho.reading.actors.ActorFinder;
import org.unecho.reading.actors.Cast;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;

class C02_GivenContentTest {
  private final ActorFinder actors = ActorFinder.of();

  @Test
  void the_source_of_a_given_content_is_its_whole_noun_phrase() {
    assertThat(source("“The dam holds,” said Tomas Brenn, the builder.", "“The dam holds,”"))
        .contains("Tomas Brenn, the builder");
  }

  @Test
  void a_clause_has_the_subject_of_its_verb_as_source() {
    assertThat(source("The union insists that the dam will break.", "the dam will break"))
        .contains("The union");
  }

  @Test
  void a_content_that_nobody_says_has_no_source() {
    assertThat(source("The dam broke.", "The dam broke")).isEmpty();
  }

  private Optional<String> source(String text, String content) {
    ParsedArticle parsed = SyntaxParser.of().parse(Articles.of("a", text));
    Cast cast = actors.find(parsed);
    int start = text.indexOf(content);
    return QuotationFinder.of()
        .attributeAll(
            parsed,
            cast.actors(),
            cast.mentions(),
            List.of(List.of(new Span(start, start + content.length()))))
        .get(0)
        .flatMap(Attribution::source)
        .map(parsed::words);
  }
}

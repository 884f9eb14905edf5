package org.unecho.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.model.Mention;
import org.unecho.model.Quotation;
import org.unecho.model.Reading;
import org.unecho.model.Span;
import org.unecho.testkit.Articles;
import org.unecho.testkit.HouseRules;

class A01_OneArticleTest {
  private static final String TEXT =
      """
      Harbour of Velgrad closed after storm

      - Advertisement -

      “The ferry will not sail today,” said Ann Lee, the harbour master of Velgrad. “It will not sail tomorrow.”

      Norway sent two ships for what it called a “limited” mission. Lee said the quay was safe.
      """;

  private final ArticleReader reader = ArticleReader.of(ReadingSettings.standard());

  @Test
  void all_works_when_empty() {
    Reading reading = reader.read(Articles.of("a", ""));
    assertThat(reading.article()).isEqualTo("a");
    assertThat(reading.actors()).isEmpty();
    assertThat(reading.quotations()).isEmpty();
  }

  @Test
  void actors_and_quotations_are_found_in_order() {
    Reading reading = reader.read(Articles.of("a", TEXT));
    assertThat(reading.actors())
        .extracting(each -> each.id())
        .contains("person:ann-lee", "state:no");
    assertThat(reading.quotations())
        .filteredOn(each -> each.form() == Quotation.Form.DIRECT)
        .extracting(each -> each.speaker().map(Quotation.Speaker::name).orElse("?"))
        .contains("Ann Lee", "Ann Lee");
    assertThat(reading.quotations()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }

  @Test
  void mentions_are_sorted_do_not_overlap_and_are_never_furniture() {
    Article plain = Articles.of("a", TEXT);
    Span advert = new Span(TEXT.indexOf("- Adv"), TEXT.indexOf("“The"));
    Article marked =
        new Article("a", plain.header(), "en", TEXT, List.of(advert), plain.source(), List.of());
    int reached = 0;
    for (Mention mention : reader.read(marked).mentions()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(reached);
      assertThat(marked.isFurniture(mention.span())).isFalse();
      reached = mention.span().end();
    }
    assertThat(reached).isPositive();
  }

  @Test
  void an_article_in_another_language_gives_an_empty_reading() {
    Article english = Articles.of("a", TEXT);
    Article german =
        new Article("a", english.header(), "de", TEXT, List.of(), english.source(), List.of());
    assertThat(reader.read(german).actors()).isEmpty();
  }

  @Test
  void the_same_article_gives_the_same_reading() {
    assertThat(reader.read(Articles.of("a", TEXT))).isEqualTo(reader.read(Articles.of("a", TEXT)));
  }

  @Test
  void a_hostile_row_of_marks_is_read_in_bounded_time() {
    Reading reading = reader.read(Articles.of("a", "“\"'‘«".repeat(400)));
    assertThat(reading.actors()).isEmpty();
  }

  @Test
  void a_confidence_above_one_is_refused_with_its_value() {
    assertThatThrownBy(() -> new ReadingSettings(true, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("leastConfidence must lie in 0..1, but was 1.5");
  }

  @Test
  void the_room_keeps_the_rules_of_the_house() {
    HouseRules.check("org.unecho.reading");
  }
}

package org.unecho.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsRefuseMisuseTest {
  private static final Source SOURCE = new Source("a.txt", "0".repeat(64));

  @Test
  void a_span_that_ends_before_it_starts_is_refused_with_its_values() {
    assertThatThrownBy(() -> new Span(5, 4))
        .hasMessage("span end must not lie before its start 5, but was 4");
  }

  @Test
  void a_sign_has_one_number_and_an_opposite() {
    for (Influence.Sign sign : Influence.Sign.values()) {
      assertThat(Influence.Sign.of(sign.value())).isEqualTo(sign);
    }
    assertThat(Influence.Sign.RAISES.opposite()).isEqualTo(Influence.Sign.LOWERS);
    assertThat(Influence.Sign.NONE.opposite()).isEqualTo(Influence.Sign.NONE);
    assertThatThrownBy(() -> Influence.Sign.of(2)).hasMessage("sign must be 1, -1 or 0, but was 2");
  }

  @Test
  void a_side_of_an_influence_that_says_nothing_is_refused() {
    assertThatThrownBy(() -> new Influence.Side(new Span(0, 3), " "))
        .hasMessage("influence side text must not be blank, but was ' '");
  }

  @Test
  void furniture_outside_the_text_is_refused() {
    assertThatThrownBy(() -> article("abc", List.of(new Span(1, 9))))
        .hasMessageContaining("inside the text");
  }

  @Test
  void the_body_is_what_furniture_leaves() {
    Article article = article("ad. Body. ad.", List.of(new Span(0, 4), new Span(9, 13)));
    assertThat(article.body()).containsExactly(new Span(4, 9));
    assertThat(article.words(article.body().get(0))).isEqualTo("Body.");
  }

  @Test
  void a_text_without_words_has_no_body() {
    assertThat(article("", List.of()).body()).isEmpty();
  }

  @Test
  void a_record_does_not_change_with_the_list_it_was_made_from() {
    List<Span> furniture = new ArrayList<>(List.of(new Span(0, 1)));
    Article article = article("abc", furniture);
    furniture.clear();
    assertThat(article.furniture()).hasSize(1);
  }

  @Test
  void a_published_date_reads_back_what_it_wrote() {
    Published day = Published.on(LocalDate.of(2031, 3, 4), Published.Basis.TEXT);
    Published instant =
        Published.at(Instant.parse("2031-03-04T05:06:07Z"), Published.Basis.JSON_LD);
    assertThat(Published.parse(day.iso(), Published.Basis.TEXT)).isEqualTo(day);
    assertThat(Published.parse(instant.iso(), Published.Basis.JSON_LD)).isEqualTo(instant);
    assertThat(Published.parse("", Published.Basis.TEXT)).isEqualTo(Published.unknown());
  }

  @Test
  void unknown_times_overlap_nothing() {
    When day = When.on(LocalDate.of(2031, 3, 4));
    assertThat(day.overlaps(day)).isTrue();
    assertThat(day.overlaps(When.unknown())).isFalse();
  }

  @Test
  void records_travel_as_bytes() throws IOException, ClassNotFoundException {
    Family family = new Family("f1", new Origin.Outside("essay"), List.of("a"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(family);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(family);
    }
  }

  private static Article article(String text, List<Span> furniture) {
    return new Article("a", Header.unknown(), "en", text, furniture, SOURCE, List.of());
  }
}

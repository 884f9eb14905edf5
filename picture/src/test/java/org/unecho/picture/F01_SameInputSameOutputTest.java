package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.model.EventType;
import org.unecho.model.Reading;
import org.unecho.testkit.Articles;

class F01_SameInputSameOutputTest {
  private static Pen pile() {
    Pen pen = new Pen();
    for (int i = 0; i < 6; i++) {
      String id = "a" + i;
      pen.article(id, "Brenland sent " + (i % 3) + " ships to Tarn, Ida Roe said.");
      pen.state(id, "state:brenland", "Brenland").person(id, "person:ida-roe", "Ida Roe");
      pen.report(
          id,
          pen.draft(id, EventType.MOBILIZE, "", "Brenland sent " + (i % 3) + " ships", "sent")
              .from("state:brenland")
              .in("Tarn")
              .counting(i % 3, "ship"));
    }
    return pen;
  }

  @Test
  void the_order_of_the_input_does_not_show() {
    Pen pen = pile();
    List<Article> articles = new ArrayList<>(pen.articles());
    List<Reading> readings = new ArrayList<>(pen.readings());
    Collections.reverse(articles);
    Collections.reverse(readings);
    PictureMaker maker = PictureMaker.of(PictureSettings.standard());
    assertThat(maker.make(articles, pen.lineage(), readings)).isEqualTo(pen.picture());
  }

  @Test
  void ids_are_twelve_hex_digits_and_distinct() {
    assertThat(pile().picture().events())
        .extracting(event -> event.id())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-f]{12}"));
  }

  @Test
  void a_reading_that_points_past_the_end_of_its_article_is_refused_by_name() {
    Pen pen = pile();
    assertThatThrownBy(
            () ->
                PictureMaker.of(PictureSettings.standard())
                    .make(List.of(Articles.of("a0", "Short.")), pen.lineage(), pen.readings()))
        .hasMessageContaining("a report of article a0 must lie inside its text of 6 code units");
  }
}

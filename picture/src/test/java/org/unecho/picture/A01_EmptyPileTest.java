package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Overview;
import org.unecho.model.Picture;
import org.unecho.testkit.HouseRules;

class A01_EmptyPileTest {
  @Test
  void all_works_when_empty() {
    assertThat(new Pen().picture())
        .isEqualTo(
            new Picture(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Overview.empty(),
                InfluenceMap.empty()));
  }

  @Test
  void an_article_without_a_reading_adds_nothing() {
    Picture picture = new Pen().article("a", "Nothing was read here.").picture();
    assertThat(picture.events()).isEmpty();
    assertThat(picture.sayings()).isEmpty();
  }

  @Test
  void a_threshold_at_which_everything_is_one_is_refused() {
    assertThatThrownBy(() -> new PictureSettings(0, .6, List.of()))
        .hasMessage("sameEvent must lie above 0 and not above 1.9, but was 0.0");
  }

  @Test
  void the_room_keeps_the_rules_of_the_house() {
    HouseRules.check("org.unecho.picture");
  }
}

package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Quotation;
import org.unecho.model.Saying;

class E01_SayingsTest {
  private static final String WAS = "The harbour is an exceptionally delicate matter for the crown";
  private static final String NOW =
      "The harbour is an extraordinarily fragile affair for the crown";

  private static Pen copyOf() {
    Pen pen =
        new Pen()
            .article("b", "“" + WAS + ",” says Ida Roe.")
            .article("a", "“" + NOW + ",” says Ida Roe.")
            .person("a", "person:ida-roe", "Ida Roe")
            .person("b", "person:ida-roe", "Ida Roe")
            .quotation("a", NOW, "person:ida-roe", "Ida Roe")
            .quotation("b", WAS, "person:ida-roe", "Ida Roe");
    return pen.copy(
        "a", new Origin.Inside("b"), Kind.REWORDED, Pen.NONE, new String[] {NOW, "b", WAS});
  }

  @Test
  void copied_words_are_one_saying_with_the_origin_first_and_the_drift_told() {
    List<Saying> sayings = copyOf().picture().sayings();
    assertThat(sayings).hasSize(1);
    assertThat(sayings.get(0).quotations())
        .extracting(passage -> passage.article())
        .containsExactly("b", "a");
    assertThat(sayings.get(0).corroboration().origins()).containsExactly("b");
    assertThat(sayings.get(0).corroboration().why())
        .extracting(Explanation::how)
        .contains("the words or the speaker differ between articles");
  }

  @Test
  void the_same_words_in_two_independent_articles_are_one_saying_of_two_origins() {
    Pen pen =
        new Pen()
            .article("a", "“" + WAS + ",” says Ida Roe.")
            .article("b", "Ida Roe: “" + WAS + ".”")
            .person("a", "person:ida-roe", "Ida Roe")
            .person("b", "person:ida-roe", "Ida Roe")
            .quotation("a", WAS, "person:ida-roe", "Ida Roe")
            .quotation("b", WAS, "person:ida-roe", "Ida Roe");
    assertThat(pen.picture().sayings()).hasSize(1);
    assertThat(pen.picture().sayings().get(0).corroboration().independentOrigins()).isEqualTo(2);
  }

  @Test
  void who_denies_words_does_not_say_what_another_article_has_said() {
    Quotation.Manner said = Quotation.Manner.of(Quotation.Form.INDIRECT);
    Quotation.Manner denied = new Quotation.Manner(Quotation.Form.INDIRECT, List.of(), true);
    Pen pen =
        new Pen()
            .article("a", "Ida Roe said " + WAS + ".")
            .article("b", "Ida Roe denied " + WAS + ".")
            .person("a", "person:ida-roe", "Ida Roe")
            .person("b", "person:ida-roe", "Ida Roe")
            .quotation("a", WAS, "person:ida-roe", "Ida Roe", said)
            .quotation("b", WAS, "person:ida-roe", "Ida Roe", denied);
    assertThat(pen.picture().sayings())
        .extracting(each -> each.manner().denied())
        .containsExactly(false, true);
  }

  @Test
  void other_words_of_the_same_speaker_are_another_saying() {
    Pen pen =
        new Pen()
            .article("a", "“" + WAS + ",” says Ida Roe. “We will not leave the islands.”")
            .person("a", "person:ida-roe", "Ida Roe")
            .quotation("a", WAS, "person:ida-roe", "Ida Roe")
            .quotation("a", "We will not leave the islands.", "person:ida-roe", "Ida Roe");
    assertThat(pen.picture().sayings()).hasSize(2);
  }
}

package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unecho.model.Drift;
import org.unecho.model.Drift.Course;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Saying;
import org.unecho.model.Verdict;

class E02_DriftTest {
  private static final String WAS =
      "The harbour is an exceptionally tender matter for the crown of the isles";
  private static final String BENT =
      "The harbour is an extraordinarily tender matter for the crown of the isles";
  private static final String OTHER =
      "The harbour is an exceptionally tender matter for the council of the isles";

  private static Pen told(String article, String words, String speaker, Pen pen) {
    String id = "person:" + speaker.toLowerCase(Locale.ROOT).replace(' ', '-');
    return pen.article(article, "“" + words + ",” says " + speaker + ".")
        .person(article, id, speaker)
        .quotation(article, words, id, speaker);
  }

  private static Pen copied(Pen pen, String copy, String now, String origin, String was) {
    return pen.copy(
        copy, new Origin.Inside(origin), Kind.REWORDED, Pen.NONE, new String[] {now, origin, was});
  }

  private static Saying only(Pen pen) {
    List<Saying> sayings = pen.picture().sayings();
    assertThat(sayings).hasSize(1);
    return sayings.get(0);
  }

  @Test
  void words_bent_by_a_copy_are_one_origins_words() {
    Pen pen = told("a", BENT, "Ida Roe", told("b", WAS, "Ida Roe", new Pen()));
    Saying saying = only(copied(pen, "a", BENT, "b", WAS));
    assertThat(saying.drifts()).hasSize(1);
    Drift drift = saying.drifts().get(0);
    assertThat(drift.course()).isEqualTo(Course.COPIED);
    assertThat(drift.was().article()).isEqualTo("b");
    assertThat(drift.now().article()).isEqualTo("a");
    assertThat(drift.edits())
        .extracting(Drift.Edit::gone, Drift.Edit::come)
        .containsExactly(tuple("exceptionally", "extraordinarily"));
    assertThat(drift.speaker()).isEmpty();
    assertThat(saying.corroboration().independentOrigins()).isEqualTo(1);
  }

  @Test
  void a_copy_of_a_copy_is_told_against_the_origin() {
    Pen pen = told("c", WAS, "Ida Roe", new Pen());
    told("b", BENT, "Ida Roe", pen);
    told("a", BENT, "Ida Roe", pen);
    copied(pen, "b", BENT, "c", WAS);
    Saying saying = only(copied(pen, "a", BENT, "b", BENT));
    assertThat(saying.drifts())
        .extracting(drift -> drift.was().article() + ">" + drift.now().article())
        .containsExactly("c>b", "c>a");
    assertThat(saying.drifts()).extracting(Drift::course).containsOnly(Course.COPIED);
  }

  @Test
  void two_origins_that_give_one_speech_differently_are_independent() {
    Pen pen = told("b", OTHER, "Ida Roe", told("a", WAS, "Ida Roe", new Pen()));
    Saying saying = only(pen);
    assertThat(saying.drifts()).extracting(Drift::course).containsExactly(Course.INDEPENDENT);
    assertThat(saying.corroboration().independentOrigins()).isEqualTo(2);
    assertThat(saying.corroboration().verdict()).isEqualTo(Verdict.CORROBORATED);
  }

  @Test
  void two_copies_of_an_origin_outside_share_it_and_neither_bent_the_other() {
    Origin outside = new Origin.Outside("a wire");
    Pen pen = told("b", BENT, "Ida Roe", told("a", WAS, "Ida Roe", new Pen()));
    pen.copy("a", outside, Kind.EDITED, Pen.NONE, new String[] {WAS, "b", BENT});
    pen.copy("b", outside, Kind.EDITED, Pen.NONE, new String[] {BENT, "a", WAS});
    Saying saying = only(pen);
    assertThat(saying.drifts()).extracting(Drift::course).containsExactly(Course.SHARED);
    assertThat(saying.corroboration().independentOrigins()).isEqualTo(1);
  }

  @Test
  void a_copy_is_told_against_its_own_origin_where_two_origins_carry_the_speech() {
    Pen pen = told("b", OTHER, "Ida Roe", told("a", WAS, "Ida Roe", new Pen()));
    told("c", OTHER, "Ida Roe", pen);
    Saying saying = only(copied(pen, "c", OTHER, "b", OTHER));
    assertThat(saying.drifts())
        .extracting(drift -> drift.was().article() + ">" + drift.now().article())
        .containsExactly("a>b");
  }

  @Test
  void the_earlier_of_two_origins_comes_first() {
    Pen pen = told("b", OTHER, "Ida Roe", told("a", WAS, "Ida Roe", new Pen()));
    Saying saying = only(pen.published("a", "2031-03-09").published("b", "2031-03-08"));
    assertThat(saying.quotations()).extracting(each -> each.article()).containsExactly("b", "a");
    assertThat(saying.drifts()).extracting(drift -> drift.was().article()).containsExactly("b");
  }

  @Test
  void a_copy_that_puts_the_words_in_another_mouth_is_told_so() {
    Pen pen = told("a", WAS, "Tom Rusk", told("b", WAS, "Ida Roe", new Pen()));
    Saying saying = only(copied(pen, "a", WAS, "b", WAS));
    assertThat(saying.name()).isEqualTo("Ida Roe");
    assertThat(saying.drifts()).hasSize(1);
    assertThat(saying.drifts().get(0).edits()).isEmpty();
    assertThat(saying.drifts().get(0).speaker())
        .hasValueSatisfying(
            both -> {
              assertThat(both.was().actor()).isEqualTo("person:ida-roe");
              assertThat(both.now().actor()).isEqualTo("person:tom-rusk");
            });
    assertThat(saying.corroboration().verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
  }

  @Test
  void independent_origins_that_name_other_speakers_dispute_who_said_it() {
    Pen pen = told("b", WAS, "Tom Rusk", told("a", WAS, "Ida Roe", new Pen()));
    Saying saying = only(pen);
    assertThat(saying.drifts()).extracting(Drift::course).containsExactly(Course.INDEPENDENT);
    assertThat(saying.corroboration().verdict()).isEqualTo(Verdict.DISPUTED);
  }

  @Test
  void a_few_words_that_two_speakers_share_are_two_sayings() {
    Pen pen = told("b", "No comment", "Tom Rusk", told("a", "No comment", "Ida Roe", new Pen()));
    assertThat(pen.picture().sayings()).hasSize(2);
  }

  @Test
  void the_same_words_everywhere_do_not_drift() {
    Pen pen = told("b", WAS, "Ida Roe", told("a", WAS, "Ida Roe", new Pen()));
    Saying saying = only(pen);
    assertThat(saying.drifts()).isEmpty();
    assertThat(saying.corroboration().why()).extracting(Explanation::how).hasSize(1);
  }
}

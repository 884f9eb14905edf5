package org.unecho.picture.sayings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Drift;
import org.unecho.model.Probability;
import org.unecho.model.Quotation;
import org.unecho.model.Span;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class A01_EditsTest {
  /** Words stand somewhere in an article, not at its start. */
  private static final String BEFORE = "She said: ";

  @TestFactory
  Stream<DynamicTest> every_case_has_its_edits() {
    return Cases.tests(A01_EditsTest.class, "edits.cases.yml", A01_EditsTest::check);
  }

  private static void check(Case given) {
    String was = BEFORE + given.text("was");
    String now = given.text("now");
    Quotation.Form form = given.has("mixed") ? Quotation.Form.MIXED : Quotation.Form.DIRECT;
    List<Drift.Edit> edits =
        WordEdits.between(
            was,
            said(new Span(BEFORE.length(), was.length()), form),
            now,
            said(new Span(0, now.length()), form));
    assertThat(edits)
        .extracting(edit -> edit.gone() + " -> " + edit.come())
        .isEqualTo(given.list("edits"));
    assertThat(edits)
        .allSatisfy(
            edit -> {
              assertThat(edit.was().of(was)).isEqualTo(edit.gone());
              assertThat(edit.now().of(now)).isEqualTo(edit.come());
            });
  }

  private static Quotation said(Span span, Quotation.Form form) {
    return new Quotation(span, Quotation.Manner.of(form), List.of(), new Probability(1));
  }
}

package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.EventType;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class G01_LabelsTest {
  @TestFactory
  Stream<DynamicTest> labels() {
    return Cases.tests(getClass(), "labels.cases.yml", G01_LabelsTest::check);
  }

  private static void check(Case one) {
    Pen pen = new Pen().article("a", one.text("text"));
    String lemma = one.text("lemma");
    Pen.Draft draft =
        pen.draft("a", EventType.MOBILIZE, "", one.text("clause"), one.text("trigger"))
            .called(lemma);
    if (one.has("actor")) {
      pen.state("a", "state:actor", one.text("actor"));
      draft = draft.from("state:actor");
    }
    pen.report("a", draft);
    assertThat(pen.picture().events())
        .singleElement()
        .satisfies(event -> assertThat(event.label()).isEqualTo(one.text("label")));
  }
}

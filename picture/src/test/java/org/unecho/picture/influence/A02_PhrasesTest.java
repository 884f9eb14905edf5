package org.unecho.picture.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.testkit.Cases;

/** Whether two phrases name one thing. */
class A02_PhrasesTest {
  @TestFactory
  Stream<DynamicTest> phrases() {
    return Cases.tests(
        A02_PhrasesTest.class,
        "phrases.cases.yml",
        each -> {
          String a = each.text("a");
          String b = each.text("b");
          List<String> inside = List.of("in Velm", "of Tarn", "of Ostra", "the Ostrans");
          PhraseBook book =
              PhraseBook.of(Stream.concat(Stream.of(a, b), inside.stream()).toList(), List.of());
          assertThat(book.isSame(a, b) ? "same" : "other")
              .as(a + " / " + b + " " + book.likeness(a, b))
              .isEqualTo(each.text("expected"));
          assertThat(book.likeness(b, a)).isEqualTo(book.likeness(a, b));
        });
  }
}

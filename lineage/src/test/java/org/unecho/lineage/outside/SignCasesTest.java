package org.unecho.lineage.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.lineage.text.Prose;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Cases;

class SignCasesTest {

  @Test
  void allWorksWhenEmpty() {
    Prose empty = Prose.of(Articles.of("a", ""));
    assertThat(OutsideOrigins.signs(empty)).isEmpty();
    assertThat(OutsideOrigins.ofArticle(empty)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyCaseShowsExactlyItsKindsOfSigns() {
    return Cases.tests(
        SignCasesTest.class,
        "signs.cases.yml",
        each ->
            assertThat(signs(each.text("text")).stream().map(s -> s.kind().name()))
                .isEqualTo(each.list("expected")));
  }

  @Test
  void everySignPointsAtItsPassages() {
    String text = "Some four,500 guards came. They waited for for the boat. It was a a long night.";
    assertThat(signs(text)).allSatisfy(sign -> assertThat(sign.at()).isNotEmpty());
    assertThat(signs(text).get(0).at().get(0).span().of(text)).isEqualTo("four,500");
  }

  private static List<Sign> signs(String text) {
    return OutsideOrigins.signs(Prose.of(Articles.of("a", text)));
  }
}

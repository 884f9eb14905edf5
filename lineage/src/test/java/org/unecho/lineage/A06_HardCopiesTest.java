package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Explanation;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.PairScore;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Cases;

class A06_HardCopiesTest {
  private final LineageTracer tracer =
      LineageTracer.of(LineageSettings.standard(), SentenceEncoder.lazy());

  @TestFactory
  Stream<DynamicTest> everyCaseIsACopyOrNone() {
    return Cases.tests(
        A06_HardCopiesTest.class,
        "hard-copies.cases.yml",
        each -> {
          Article one = Articles.of("a", each.text("one"));
          Article other = Articles.of("b", each.text("other"));
          PairScore score = tracer.score(one, other);
          String expected = each.text("expected", "none");
          if (expected.equals("none")) {
            assertThat(score.relation()).isIn("same-story", "unrelated");
            assertThat(tracer.trace(List.of(one, other)).derivations()).isEmpty();
          } else {
            assertThat(score.relation()).isEqualTo(expected);
          }
        });
  }

  @Test
  void aPatchworkTakesFromBothItsOriginsWithTheShareOfEach() {
    String patchwork = part(Texts.REPORT, 0, 4) + part(Texts.INDEPENDENT, 1, 4);
    Lineage lineage =
        tracer.trace(
            List.of(
                Articles.of("a", Texts.REPORT),
                Articles.of("b", Texts.INDEPENDENT),
                Articles.of("c", patchwork)));
    assertThat(lineage.derivations())
        .extracting(Derivation::copy, Derivation::origin)
        .containsExactlyInAnyOrder(
            tuple("c", new Origin.Inside("a")), tuple("c", new Origin.Inside("b")));
    double shares = lineage.derivations().stream().mapToDouble(d -> d.strength().coverage()).sum();
    assertThat(shares).isBetween(0.95, 1.001);
    assertThat(lineage.derivations())
        .allSatisfy(each -> assertThat(each.strength().coverage()).isBetween(0.3, 0.7));
  }

  @Test
  void whatAnAgencyPrintsUnderAllItsTextsMakesNoCopies() {
    String notes =
        """
        This report was prepared with material from the Valley News Service.

        All prices are given in crowns of Karsk and exclude the harbour toll.

        The Valley News Service is not responsible for the content of external pages.
        """;
    List<String> texts =
        List.of(
            part(Texts.REPORT, 1, 4),
            part(Texts.INDEPENDENT, 1, 4),
            part(Texts.SPEECH_A, 1, 2) + part(Texts.SPEECH_A, 3, 5),
            part(Texts.SPEECH_B, 3, 4),
            part(Texts.TRANSLATED, 1, 3));
    List<Article> pile = new ArrayList<>();
    for (String text : texts) {
      pile.add(Articles.of("a" + pile.size(), text + notes));
    }
    assertThat(tracer.trace(pile).derivations()).isEmpty();
  }

  /** The paragraphs {@code from} to {@code to}. */
  private static String part(String text, int from, int to) {
    return String.join("\n\n", List.of(text.split("\n\n", -1)).subList(from, to)).strip() + "\n\n";
  }

  @Test
  void theConfidenceIsTheSumOfTermsThatAreExplained() {
    Derivation derivation =
        tracer.compare(Articles.of("a", Texts.REWORDED), Articles.of("b", Texts.REPORT));
    Explanation why = derivation.strength().why().get(0);
    double sum = why.because().stream().mapToDouble(Explanation::value).sum();
    assertThat(1 / (1 + Math.exp(-sum))).isEqualTo(why.value());
    assertThat(why.because()).extracting(Explanation::how).allMatch(how -> !how.isBlank());
  }
}

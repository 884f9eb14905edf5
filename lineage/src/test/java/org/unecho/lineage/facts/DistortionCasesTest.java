package org.unecho.lineage.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Encoded;
import org.unecho.lineage.align.Shingles;
import org.unecho.lineage.align.Twin;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Article;
import org.unecho.model.Derivation.Fidelity;
import org.unecho.model.Distortion;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Cases;

class DistortionCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseListsExactlyTheChangesOfMeaning() {
    return Cases.tests(
        DistortionCasesTest.class,
        "distortions.cases.yml",
        each ->
            assertThat(shown(check(each.text("copy"), each.text("origin"))))
                .isEqualTo(each.list("expected")));
  }

  @TestFactory
  Stream<DynamicTest> daysAreComparedAsSeenFromTheDayOfPublication() {
    return Cases.tests(
        DistortionCasesTest.class,
        "days.cases.yml",
        each ->
            assertThat(
                    shown(
                        check(
                            dated("copy", each.text("copy"), each.text("copyPublished")),
                            dated("origin", each.text("origin"), each.text("originPublished")))))
                .isEqualTo(each.list("expected")));
  }

  private static Encoded dated(String id, String text, String day) {
    Published published = Published.on(LocalDate.parse(day), Published.Basis.SUPPLIED);
    return encoded(Articles.of(id, new Header("", "", "", List.of(), published), text));
  }

  @Test
  void allWorksWhenEmpty() {
    Encoded empty = encoded("a", "");
    Fidelity fidelity = FactChecker.check(new Alignment(empty, encoded("b", ""), List.of(), 0));
    assertThat(fidelity).isEqualTo(Fidelity.untold());
  }

  @Test
  void whatCameThroughIsListedInNormalForm() {
    Fidelity fidelity =
        check(
            "In Port Sella, 2,500 guards from Karsk and Belmora arrive on January 10.",
            "On Jan. 10 some two thousand five hundred guards from Karsk and Belmora"
                + " arrive in Port Sella.");
    assertThat(fidelity.kept().stream().map(k -> k.type().word() + " " + k.what()))
        .contains("name Port Sella", "name Karsk", "name Belmora", "date January 10");
  }

  @Test
  void everyDistortionPointsAtItsWords() {
    String copy = "Prices in Karsk fell by 7 percent, said Anna Holman.";
    String origin = "Prices in Karsk rose by 9 percent, said Anna Hollmann.";
    for (Distortion each : check(copy, origin).distortions()) {
      assertThat(each.copy().of(copy)).isEqualTo(each.now());
      assertThat(each.twin().span().of(origin)).isEqualTo(each.was());
      assertThat(each.twin().article()).isEqualTo("origin");
    }
  }

  private static Fidelity check(String copy, String origin) {
    return check(encoded("copy", copy), encoded("origin", origin));
  }

  private static Fidelity check(Encoded left, Encoded right) {
    Twin twin =
        new Twin(
            new Twin.Run(0, left.prose().sentences().size()),
            new Twin.Run(0, right.prose().sentences().size()),
            1,
            1);
    return FactChecker.check(new Alignment(left, right, List.of(twin), 1));
  }

  private static Encoded encoded(String id, String text) {
    return encoded(Articles.of(id, text));
  }

  private static Encoded encoded(Article article) {
    Prose prose = Prose.of(article);
    List<float[]> blank = Collections.nCopies(prose.sentences().size(), new float[1]);
    return new Encoded(prose, blank, Shingles.of(prose));
  }

  private static List<String> shown(Fidelity fidelity) {
    return fidelity.distortions().stream()
        .map(
            d ->
                (d.variant() ? "variant " : "")
                    + d.type().word()
                    + ": "
                    + d.was()
                    + " -> "
                    + d.now())
        .toList();
  }
}

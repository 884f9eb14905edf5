package org.unecho.lineage.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Cases;

class CreditCasesTest {

  @Test
  void allWorksWhenEmpty() {
    assertThat(OutsideOrigins.agency(Prose.of(Articles.of("a", "")))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyCaseCreditsExactlyThatAgency() {
    return Cases.tests(
        CreditCasesTest.class,
        "credits.cases.yml",
        each ->
            assertThat(shown(each.text("text"), each.text("outlet", "")))
                .isEqualTo(each.list("expected")));
  }

  @TestFactory
  Stream<DynamicTest> everyQuotationHasItsAuthor() {
    return Cases.tests(
        CreditCasesTest.class,
        "authors.cases.yml",
        each ->
            assertThat(AuthorFinder.in(Prose.of(Articles.of("a", each.text("text")))))
                .extracting(found -> found.author().text())
                .isEqualTo(each.list("expected")));
  }

  private static List<String> shown(String text, String outlet) {
    Header header = new Header(outlet, "", "T", List.of(), Published.unknown());
    return OutsideOrigins.agency(Prose.of(Articles.of("a", header, text))).stream()
        .map(hint -> label(hint) + " " + hint.kind().name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String label(Hint hint) {
    return hint.origin().key().replace("outside:", "").replace(" text “T”", "");
  }
}

package org.unecho.collect.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.collect.furniture.FurnitureMarker;
import org.unecho.model.Header;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

final class HeaderCasesTest {
  private static final FurnitureMarker MARKER = new FurnitureMarker();

  @Test
  void allWorksWhenEmpty() {
    assertThat(new HeaderReader().read(MARKER.mark("", ""))).isEqualTo(Header.unknown());
  }

  @TestFactory
  Stream<DynamicTest> headers() {
    return Cases.tests(getClass(), "header.cases.yml", HeaderCasesTest::check);
  }

  private static void check(Case each) {
    String body =
        each.text(
            "body",
            "No ferry left Marrowby harbour after the dockers put down their hooks, they said.\n\n"
                + "The owners said that they would not talk before the gates were open again.");
    String text = each.text("above", "") + "\n\n" + body + "\n\n" + each.text("below", "");
    Header header = new HeaderReader().read(MARKER.mark(text, ""));
    assertThat(header.title()).isEqualTo(each.text("title", ""));
    assertThat(header.byline()).isEqualTo(each.has("byline") ? each.list("byline") : List.of());
    assertThat(header.published().iso()).isEqualTo(each.text("published", ""));
    assertThat(header.outlet()).isEqualTo(each.text("outlet", ""));
  }
}

package org.unecho.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Lineage;
import org.unecho.model.Overview;
import org.unecho.model.Picture;

class A01_GoldenBriefTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/unecho/desk/brief");

  @Test
  void all_works_when_empty() {
    Picture nothing =
        new Picture(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Overview.empty(),
            InfluenceMap.empty());
    BriefWriter writer =
        BriefWriter.of(
            new Material(
                "empty", List.of(), new Lineage(List.of(), List.of()), nothing, List.of()));
    assertThat(writer.markdown())
        .contains("0 articles from 0 independent origins; no article says when it was published.");
    assertThat(writer.html()).contains("Nothing found.").endsWith("</html>\n");
  }

  @Test
  void the_brief_in_markdown_is_the_golden_one() throws IOException {
    isGolden("small.md", BriefWriter.of(SmallCase.material()).markdown());
  }

  @Test
  void the_brief_as_a_page_is_the_golden_one() throws IOException {
    isGolden("small.html", BriefWriter.of(SmallCase.material()).html());
  }

  private static void isGolden(String name, String made) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("unecho.golden", ""))) {
      Files.writeString(golden, made);
    }
    assertThat(made).isEqualTo(Files.readString(golden));
  }
}

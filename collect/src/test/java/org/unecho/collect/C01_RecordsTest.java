package org.unecho.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.model.Article;
import org.unecho.model.Span;

final class C01_RecordsTest {
  private static final String TEXT = Basket.BODY.replace("\n", "\\n");

  @TempDir Path folder = Path.of("");

  @Test
  void whatIsSuppliedIsKept() {
    String line =
        "{\"id\":\"x1\",\"publisher\":\"Calder Courier\",\"url\":\"https://example.org/1\",\"title\":\"Ferries stop\","
            + "\"byline\":[\"Mira Holt\"],\"published\":\"2031-03-03\",\"language\":\"en\",\"text\":\"  "
            + TEXT
            + "\\u0007\",\"furniture\":[[0,2]],\"more\":{\"a\":[1,null]}}";
    Basket basket = Basket.of(Basket.write(folder, "pile.jsonl", "\n" + line + "\n"));
    Article article = basket.only();
    assertThat(article.id()).isEqualTo("x1");
    assertThat(article.text()).isEqualTo("  " + Basket.BODY + "\u0007");
    assertThat(article.furniture()).containsExactly(new Span(0, 2));
    assertThat(article.header().outlet()).isEqualTo("Calder Courier");
    assertThat(article.header().published().from().orElseThrow().word()).isEqualTo("supplied");
    assertThat(article.source().location()).isEqualTo("pile.jsonl#2");
    assertThat(article.source().sha256())
        .isEqualTo(Digests.of(line.getBytes(StandardCharsets.UTF_8)));
    assertThat(basket.said())
        .containsExactly(
            "control-characters: pile.jsonl#2 holds 1 control characters, which were kept");
  }

  @Test
  void aTextAloneIsEnough() {
    Article article =
        Basket.of(Basket.write(folder, "p.jsonl", "{\"text\":\"" + TEXT + "\"}")).only();
    assertThat(article.header().title()).isEmpty();
    assertThat(article.header().published().day()).isEmpty();
    assertThat(article.id()).isEqualTo(Digests.id("", "", Basket.BODY));
  }

  @Test
  void gzippedRecordsAreReadAsTheyAre() throws Exception {
    Path packed = folder.resolve("p.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(("{\"text\":\"" + TEXT + "\"}\n").getBytes(StandardCharsets.UTF_8));
      out.write(("{\"text\":\"" + TEXT + " 2\"}").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Basket.of(packed).locations()).containsExactly("p.jsonl.gz#1", "p.jsonl.gz#2");
  }

  @Test
  void twoTextsUnderOneIdAreBothKept() {
    String lines =
        "{\"id\":\"x\",\"text\":\"" + TEXT + "\"}\n{\"id\":\"x\",\"text\":\"" + TEXT + " 2\"}\n";
    Basket basket = Basket.of(Basket.write(folder, "p.jsonl", lines));
    assertThat(basket.articles).hasSize(2);
    assertThat(basket.said().get(0))
        .startsWith(
            "same-id: p.jsonl#2 has the id 'x' of another text in p.jsonl#1: it is taken as '");
  }
}

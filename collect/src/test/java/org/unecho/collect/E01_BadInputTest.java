package org.unecho.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class E01_BadInputTest {
  @TempDir Path folder = Path.of("");

  private Path pile = Path.of("");

  /** Each test puts one bad item before a good article, which must be given all the same. */
  @BeforeEach
  void goodArticle() throws Exception {
    pile = Files.createDirectory(folder.resolve("pile"));
    Basket.write(pile, "zz.txt", Basket.ARTICLE);
  }

  private void assertSaid(String... sentences) {
    Basket basket = Basket.of(pile);
    assertThat(basket.said()).containsExactly(sentences);
    assertThat(basket.locations()).contains("pile/zz.txt");
  }

  @Test
  void anEmptyFolder() throws Exception {
    Files.createDirectory(pile.resolve("none"));
    assertSaid("empty-folder: pile/none holds no files: expected a folder with articles");
  }

  @Test
  void aMissingPath() {
    assertThat(Basket.of(folder.resolve("gone.txt"), pile).said())
        .containsExactly(
            "missing: gone.txt does not exist: expected a file or a folder at gone.txt");
  }

  @Test
  void aFileThatMayNotBeRead() throws Exception {
    Path secret = Basket.write(pile, "a.txt", Basket.ARTICLE + "S.");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(secret), "the administrator reads everything");
    assertSaid("unreadable: pile/a.txt cannot be read: permission denied");
  }

  @Test
  void aLinkToNothing() throws Exception {
    Files.createSymbolicLink(pile.resolve("a.txt"), folder.resolve("gone"));
    assertSaid("broken-link: pile/a.txt leads nowhere: expected a link to a file or folder");
  }

  @Test
  void anUnknownFileType() {
    Basket.write(pile, "a.xyz", "x");
    assertSaid(
        "unknown-format: pile/a.xyz is of no format that is read: expected .txt .md .html .htm .jsonl or"
            + " .jsonl.gz");
  }

  @Test
  void binaryFilesNamedTxt() throws Exception {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    Files.write(pile.resolve("a.txt"), noise);
    Files.write(pile.resolve("b.txt"), new byte[] {'a', 0, 'b'});
    String sentence =
        " is not text: expected UTF-8, UTF-16 with its mark or a Western encoding, found bytes of none of"
            + " them";
    assertSaid("binary-file: pile/a.txt" + sentence, "binary-file: pile/b.txt" + sentence);
  }

  @Test
  void aTextOfFiftyMegabytes() throws Exception {
    byte[] part = "No ferry left.\n".repeat(70_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(pile.resolve("a.txt"))) {
      for (int i = 0; i < 50; i++) {
        out.write(part);
      }
    }
    assertSaid(
        "too-large: pile/a.txt has 52500000 bytes: expected one article of at most 5000000 bytes (limit"
            + " maxFileBytes)");
  }

  @Test
  void malformedLinesAmongGoodOnes() {
    String good = "{\"text\":\"" + Basket.BODY.replace("\n", "\\n") + " %d\"}\n";
    Basket.write(
        pile,
        "a.jsonl",
        good.formatted(1)
            + "{\"text\": oops}\n"
            + "[1]\n"
            + "{\"id\":\"7\"}\n{\"text\":5}\n"
            + good.formatted(6));
    Basket basket = Basket.of(pile);
    assertThat(basket.locations())
        .containsExactly("pile/a.jsonl#1", "pile/a.jsonl#6", "pile/zz.txt");
    assertThat(basket.said().get(0))
        .startsWith("malformed-json: pile/a.jsonl#2 line 2, column 1")
        .contains("expected one JSON object, found: ");
    assertThat(basket.said().subList(1, 4))
        .containsExactly(
            "malformed-json: pile/a.jsonl#3 line 3: expected an object {…}, found another JSON value",
            "no-text: pile/a.jsonl#4 has no article: expected a key \"text\", found none",
            "no-text: pile/a.jsonl#5 has no article: expected a key \"text\", found one that is blank or no"
                + " string");
  }

  @Test
  void nestingWithoutEnd() {
    Basket.write(pile, "a.jsonl", "[".repeat(100_000) + "\n");
    assertThat(Basket.of(pile).said().get(0))
        .startsWith("malformed-json: pile/a.jsonl#1 line 1, column 66")
        .endsWith("found: lists or objects nested deeper than 64 levels");
  }

  @Test
  void aNumberWithoutEnd() {
    Basket.write(pile, "a.jsonl", "{\"text\":" + "7".repeat(5_000) + "}\n");
    assertThat(Basket.of(pile).said().get(0))
        .startsWith("malformed-json: pile/a.jsonl#1 line 1, column ")
        .endsWith("found: a number or a key longer than is read");
  }

  @Test
  void aLineBeyondTheLimit() {
    Basket.write(pile, "a.jsonl", "{\"text\":\"" + "x".repeat(9_000_000) + "\"}\n");
    assertSaid(
        "too-large: pile/a.jsonl#1 is longer than 8000000 bytes (limit maxLineBytes) and was passed over");
  }

  @Test
  void twoFilesWithTheSameContent() {
    Basket.write(pile, "a.txt", Basket.ARTICLE);
    Basket basket = Basket.of(pile);
    assertThat(basket.locations()).containsExactly("pile/a.txt");
    assertThat(basket.said())
        .containsExactly(
            "same-content: pile/zz.txt has the same content as pile/a.txt, byte for byte: the article is"
                + " taken once");
  }

  @Test
  void anEmptyFileAndAFileWithoutBody() {
    Basket.write(pile, "a.txt", "");
    Basket.write(pile, "b.txt", "Leave a comment\n\n- Advertisement -\n");
    Basket.write(pile, "c.html", "<html><head><title>x</title></head><body></body></html>");
    assertSaid(
        "empty-file: pile/a.txt is empty: expected an article, found 0 bytes",
        "no-body: pile/b.txt holds no article: nothing is left without title and furniture",
        "no-body: pile/c.html holds no article: the page has no text");
  }

  @Test
  void controlCharactersAndHalvesOfCharacters() {
    Basket.write(pile, "a.txt", Basket.ARTICLE + "Bell\u0007.");
    Basket.write(
        pile, "b.jsonl", "{\"text\":\"" + Basket.BODY.replace("\n", "\\n") + "\\ud83d.\"}");
    Basket basket = Basket.of(pile);
    assertThat(basket.articles.get(0).text()).endsWith("Bell .");
    assertThat(basket.articles.get(1).text()).isEqualTo(Basket.BODY + "\ufffd.");
    assertThat(basket.said())
        .containsExactly(
            "control-characters: pile/a.txt holds 1 control characters, which were replaced one for one",
            "lone-surrogates: pile/b.jsonl#1 holds 1 halves of characters, which were replaced by U+FFFD one"
                + " for one");
  }

  @Test
  void aLinkThatLeadsInACircle() throws Exception {
    Files.createSymbolicLink(pile.resolve("again"), pile);
    assertSaid("symlink-loop: pile/again is the same folder as pile, which is read once");
  }

  @Test
  void foldersTooDeep() throws Exception {
    Files.createDirectories(pile.resolve("a/b/c"));
    Basket basket = Basket.of(new CollectSettings(1000, 1000, 10, 1000, 2), pile);
    assertThat(basket.said())
        .containsExactly(
            "too-deep: pile/a/b/c lies deeper than 2 folders and was not opened (limit maxDepth)");
    assertThat(basket.locations()).containsExactly("pile/zz.txt");
  }

  @Test
  void gzipBombsAndBrokenGzip() throws Exception {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(pile.resolve("a.jsonl.gz")))) {
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 30; i++) {
        out.write(zeros);
      }
    }
    Basket.write(pile, "b.jsonl.gz", "not packed at all");
    assertSaid(
        "gzip-bomb: pile/a.jsonl.gz unpacks to more than 200 times its size (limit maxExpansion): reading"
            + " stopped",
        "broken-gzip: pile/b.jsonl.gz is not a whole gzip file: reading stopped there, what came before was"
            + " taken");
  }

  @Test
  void aWordWithoutEndIsReadInTime() {
    Basket.write(pile, "a.txt", Basket.ARTICLE + "\n" + "a".repeat(300_000) + " On Monday.\n");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(Basket.of(pile).articles).hasSize(2));
  }

  @Test
  void aRunWithoutEndInMarkdownIsReadInTime() {
    String blanks = " ".repeat(300_000);
    Basket.write(pile, "a.md", Basket.ARTICLE + "\n[" + "[".repeat(300_000) + "\n");
    Basket.write(pile, "b.md", Basket.ARTICLE + "\nTarn" + blanks + "rested.\n");
    Basket.write(pile, "c.md", Basket.ARTICLE + "\n---" + blanks + "Velm rested.\n");
    Basket.write(pile, "d.md", Basket.ARTICLE + "\n" + "![".repeat(150_000) + "\n");
    assertTimeoutPreemptively(
        Duration.ofSeconds(4), () -> assertThat(Basket.of(pile).articles).hasSize(5));
  }

  @Test
  void aDayThatNoArticleCanHaveIsUnknownWithOrWithoutItsTime() {
    String text = "{\"text\":\"" + Basket.BODY.replace("\n", "\\n") + "\",\"published\":\"";
    for (String day : new String[] {"2999-01-01", "2999-01-01T00:00:00Z", "2031-13-45"}) {
      Basket.write(pile, "a.jsonl", text + day + "\"}");
      assertSaid(
          "bad-date: pile/a.jsonl#1 has \"published\":\""
              + day
              + "\": expected an ISO date of 1900 to 2099 such as 2022-01-31; the date is unknown");
    }
  }

  @Test
  void badFieldsOfARecord() {
    Basket.write(
        pile,
        "a.jsonl",
        "{\"text\":\""
            + Basket.BODY.replace("\n", "\\n")
            + " A\",\"published\":\"soon\",\"title\":[],\"furniture\":[[5,2]]}");
    assertSaid(
        "bad-field: pile/a.jsonl#1 has a \"title\" that is no string; it was left out",
        "bad-date: pile/a.jsonl#1 has \"published\":\"soon\": expected an ISO date of 1900 to 2099 such as 2022-01-31; the"
            + " date is unknown",
        "bad-furniture: pile/a.jsonl#1 has \"furniture\" that is not sorted [start,end] pairs inside the text;"
            + " it was marked anew");
  }
}

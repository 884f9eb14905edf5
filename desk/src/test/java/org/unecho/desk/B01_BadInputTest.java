package org.unecho.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One pile with all that can be wrong with input: each has its sentence, and the rest goes on. */
class B01_BadInputTest {
  @TempDir private static Path folder = Path.of("");

  private static RunOfMain run = new RunOfMain(0, "", "");

  @BeforeAll
  static void run_over_a_pile_of_trouble() throws IOException {
    Path pile = Files.createDirectories(folder.resolve("pile"));
    Files.createDirectories(pile.resolve("nothing"));
    text(pile, "good.txt", good("Velm"));
    text(pile, "twin-a.txt", good("Tarn"));
    text(pile, "twin-b.txt", good("Tarn"));
    text(pile, "lines.jsonl", "{\"text\":\"" + good("Ostra") + "\"}\n{\"text\": nonsense}\n");
    text(
        pile,
        "foreign.txt",
        "Die Fähren nach Ostra liegen still. Der Hafenmeister sprach am Montag von einem Streik,"
            + " der noch Wochen dauern könne, und niemand weiß, wann die Boote wieder fahren.");
    Files.write(pile.resolve("picture.txt"), noise());
    Files.createSymbolicLink(pile.resolve("gone.txt"), pile.resolve("nowhere.txt"));
    try (OutputStream out = Files.newOutputStream(pile.resolve("huge.txt"))) {
      byte[] line =
          "Boats and more boats lay still off Ostra. "
              .repeat(1000)
              .getBytes(StandardCharsets.UTF_8);
      for (long size = 0; size < 50_000_000; size += line.length) {
        out.write(line);
      }
    }
    run = RunOfMain.of("run", pile.toString(), "--case", folder.resolve("case").toString());
  }

  private static String good(String who) {
    return who + " halted the ferries to Ostra on Monday. Forty boats were turned back at sea.";
  }

  private static byte[] noise() {
    byte[] noise = new byte[4096];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 31 % 251);
    }
    return noise;
  }

  private static void text(Path pile, String name, String text) throws IOException {
    Files.writeString(pile.resolve(name), text);
  }

  @Test
  void the_exit_code_says_that_there_were_problems_and_the_problems_are_counted() {
    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).containsPattern("\\d+ problems: .*1 empty-folder");
  }

  @Test
  void each_problem_has_its_sentence() {
    assertThat(run.err())
        .contains("pile/nothing holds no files")
        .contains("pile/gone.txt leads nowhere")
        .contains("pile/huge.txt has 50")
        .contains("pile/picture.txt")
        .contains("pile/foreign.txt")
        .contains("pile/lines.jsonl#2")
        .contains("pile/twin-b.txt has the same content as pile/twin-a.txt");
  }

  @Test
  void the_rest_went_on() throws IOException {
    Path made = folder.resolve("case");
    assertThat(Files.readString(made.resolve("articles.jsonl")))
        .contains("Velm halted")
        .contains("Tarn halted")
        .contains("Ostra halted");
    assertThat(Files.readString(made.resolve("problems.jsonl")).lines())
        .hasSizeGreaterThanOrEqualTo(7);
    assertThat(Files.readString(made.resolve("brief.html"))).contains("huge.txt");
  }

  @Test
  void every_file_of_a_case_folder_stands_in_the_page_of_formats() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "formats.md"));
    try (Stream<Path> files = Files.list(folder.resolve("case"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())).toList())
          .isNotEmpty()
          .allSatisfy(name -> assertThat(page).contains(name));
    }
  }

  @Test
  void an_empty_folder_alone_gives_an_empty_case() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path made = folder.resolve("case of nothing");
    RunOfMain alone = RunOfMain.of("run", empty.toString(), "--case", made.toString());
    assertThat(alone.code()).isEqualTo(1);
    assertThat(alone.out()).contains("0 articles from 0 independent origins");
    assertThat(alone.err()).contains("1 problem: 1 empty-folder");
    assertThat(Files.readString(made.resolve("articles.jsonl"))).isEmpty();
  }
}

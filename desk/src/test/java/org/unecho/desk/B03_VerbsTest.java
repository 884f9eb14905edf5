package org.unecho.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class B03_VerbsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void wrong_use_has_its_sentence_and_code_2() throws IOException {
    wrong("a verb is missing");
    wrong("Missing required parameter: 'INPUT'", "run");
    wrong("there is no verb 'fly'; there are run, extract", "fly");
    wrong("(is 'export' meant?)", "exprot");
    wrong("expected a number from 0 for --top, found -1", "trace", "x", "--top", "-1");
    wrong("expected a number from 40 for --width, found 3", "compare", "x", "y", "--width", "3");
    wrong(folder + " is a folder: expected a file of JSON Lines", "read", folder.toString());
    wrong("there is no case at nowhere", "picture", "nowhere");
    wrong("Missing required option: '--to=FORMAT'", "export", "nowhere");
    wrong("there is no export to 'stix'; there are jsonl, csv", "export", "x", "--to", "stix");
    wrong("a case holds no 'rumours'", "export", "x", "--to", "csv", "--part", "rumours");
    wrong("--part is for jsonl and csv", "export", "x", "--to", "ics", "--part", "events");
    wrong("there is no case at nowhere", "brief", "nowhere");
    wrong("there is no file missing.jsonl", "trace", "missing.jsonl");
    wrong("there is no article in missing.txt", "compare", "missing.txt", "other.txt");
    String pile = Files.createDirectories(folder.resolve("pile")).toString();
    wrong("is also given as input", "run", pile, "--case", pile);
    Path letter = Files.writeString(folder.resolve("case.db"), "Dear reader, this is no case.");
    wrong("it is no SQLite file", "brief", letter.toString());
  }

  @Test
  void an_input_that_is_not_there_is_wrong_use_and_leaves_nothing() throws IOException {
    Path made = folder.resolve("case");
    String there = Files.writeString(folder.resolve("a.txt"), "Velm halted.").toString();
    String gone = folder.resolve("gone").toString();
    wrong("found none at " + gone, "run", there, gone, "--case", made.toString());
    wrong("found none at " + gone, "extract", gone, "--out", made.toString());
    assertThat(made).doesNotExist();
  }

  private static void wrong(String sentence, String... arguments) {
    RunOfMain run = RunOfMain.of(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(sentence).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void help_shows_examples_and_version_says_itself() {
    assertThat(RunOfMain.of("--help").out()).contains("Examples:", "unecho demo", "Exit codes");
    assertThat(RunOfMain.of("run", "--help").out()).contains("Examples:", "--case");
    assertThat(RunOfMain.of("help", "run").out()).isEqualTo(RunOfMain.of("run", "--help").out());
    assertThat(RunOfMain.of("help").out()).isEqualTo(RunOfMain.of("--help").out());
    assertThat(RunOfMain.of("--version").out()).startsWith("Unecho 0.");
  }

  @Test
  void stages_run_on_their_own_and_a_bad_line_is_named() throws IOException {
    Path pile = Files.createDirectories(folder.resolve("pile"));
    Files.writeString(
        pile.resolve("a.txt"), "Velm halted the ferries. Ada Quill said: \"We wait.\"");
    Files.writeString(pile.resolve("b.txt"), "Tarn built a school. Forty children learn there.");
    String articles = folder.resolve("articles.jsonl").toString();
    assertThat(RunOfMain.of("extract", pile.toString(), "--out", articles).code()).isZero();
    RunOfMain readings = RunOfMain.of("read", articles);
    assertThat(readings.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"article\""));
    Files.writeString(Path.of(articles), "{\"text\":\n", java.nio.file.StandardOpenOption.APPEND);
    RunOfMain traced = RunOfMain.of("trace", articles, "--json");
    assertThat(traced.code()).isEqualTo(1);
    assertThat(traced.out().lines()).hasSize(2).allMatch(line -> line.contains("\"articles\":["));
    assertThat(traced.err())
        .contains("1 malformed-line")
        .contains("articles.jsonl, line 3, column");
  }

  @Test
  void pairs_are_scored_line_by_line() throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(
        articles,
        "{\"id\":\"x\",\"text\":\"Velm halted the ferries.\"}\n{\"id\":\"y\",\"text\":\"Tea is warm.\"}\n");
    Path pairs = folder.resolve("pairs.jsonl");
    Files.writeString(pairs, "{\"a\":\"x\",\"b\":\"y\",\"label\":0}\n{\"a\":\"x\",\"b\":\"z\"}\n");
    RunOfMain run = RunOfMain.of("trace", articles.toString(), "--pairs", pairs.toString());
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).startsWith("{\"a\":\"x\",\"b\":\"y\",\"similarity\":");
    assertThat(run.err()).contains("asks for the article 'z'");
  }
}

package org.unecho.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.desk.cli.Screen;

class B04_CompareTest {
  private static final String ORIGIN =
      "Velm stopped the ferries on Monday after the storm. Forty boats were sent back to Tarn by"
          + " the harbour guards. The mayor, Ada Quill, does not expect the pass to open before"
          + " spring. Children wave from the quay.";
  private static final String COPY =
      "The mayor, Ada Quill, expects the pass to open before spring. Velm halted\u001b[2J\u0007 the"
          + " ferries on Monday after the storm. Fourteen boats were sent back to Tarn by the"
          + " harbour guards. Nobody waves.";

  @TempDir private Path folder = Path.of("");
  private String a = "";
  private String b = "";

  @BeforeEach
  void two_files() throws IOException {
    a = file("a.txt", COPY);
    b = file("b.txt", ORIGIN);
  }

  @Test
  void what_is_shared_is_plain_and_what_differs_is_in_braces() {
    RunOfMain run = RunOfMain.of("compare", a, b, "--width", "100");
    assertThat(run.code()).as("control characters are a problem").isEqualTo(1);
    assertThat(run.out())
        .contains("{halted", "{stopped}", "{Fourteen}", "{Forty}", "Nobody waves.", "Children wave")
        .contains("boats were sent back to Tarn")
        .contains("became")
        .doesNotContain("\u001b", "\u0007");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void colour_comes_when_asked_for_and_is_always_underlined() {
    String coloured = RunOfMain.of("compare", a, b, "--color", "always").out();
    assertThat(coloured).contains("\u001b[4;34mstopped\u001b[0m").doesNotContain("\u001b[2J");
    assertThat(RunOfMain.of("compare", a, b, "--color", "never").out()).doesNotContain("\u001b");
    assertThat(RunOfMain.of("compare", a, b, "--color", "pink").err()).contains("expected one of");
  }

  @Test
  void a_screen_is_coloured_unless_the_environment_says_no() {
    assertThat(Screen.of(Map.of("UNECHO_SCREEN", "1", "COLUMNS", "90")))
        .isEqualTo(new Screen(true, 90, true));
    assertThat(Screen.of(Map.of("UNECHO_SCREEN", "1", "NO_COLOR", "1")).coloured()).isFalse();
    assertThat(Screen.of(Map.of("UNECHO_SCREEN", "1", "TERM", "dumb")).coloured()).isFalse();
    assertThat(Screen.of(Map.of("COLUMNS", "wide"))).isEqualTo(Screen.none());
  }

  @Test
  void json_is_one_line_of_derivations() {
    String line = RunOfMain.of("compare", a, b, "--json").out();
    assertThat(line.lines()).hasSize(1);
    assertThat(line).startsWith("{\"copy\":").contains("\"alignment\":[", "\"distortions\":[");
  }

  @Test
  void the_page_goes_to_its_file_and_may_run_nothing_but_its_own_script() throws IOException {
    Path page = folder.resolve("page.html");
    RunOfMain run = RunOfMain.of("compare", a, b, "--html", page.toString());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("page.html");
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("default-src &#39;none&#39;", "script-src &#39;sha256-", "id=\"t1\"", "id=\"o1\"")
        .doesNotContain("http://", "https://", "\u001b");
  }

  @Test
  void two_ids_of_one_file_are_compared_too() throws IOException {
    String lines = lines("one", "two");
    assertThat(RunOfMain.of("compare", lines, "one", "two", "--json").out()).startsWith("{");
    wrong("the id 'three' means 0 articles of", "compare", lines, "one", "three");
    wrong("are the same article (one)", "compare", lines, "one", "one");
    wrong("holds 2 articles where one is wanted", "compare", lines, b);
  }

  @Test
  void what_cannot_be_compared_is_said() throws IOException {
    wrong("are the same article", "compare", a, a);
    wrong("there is no such file", "compare", a, folder.resolve("nowhere.txt").toString());
    wrong("there is no article in", "compare", a, file("empty.txt", "  \n "));
    wrong("requires at least 2 values", "compare", a);
  }

  private static void wrong(String sentence, String... arguments) {
    RunOfMain run = RunOfMain.of(arguments);
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
  }

  private String lines(String first, String second) throws IOException {
    return file(
        "pile.jsonl",
        "{\"id\":\"%s\",\"text\":\"%s\"}\n{\"id\":\"%s\",\"text\":\"%s\"}\n"
            .formatted(first, ORIGIN, second, ORIGIN.replace("Monday", "Tuesday")));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}

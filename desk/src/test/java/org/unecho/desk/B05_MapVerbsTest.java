package org.unecho.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.desk.influence.MapSketch;
import org.unecho.store.casefile.CaseFile;

/** The verbs map, whatif and weigh on a small case whose map was drawn by hand. */
class B05_MapVerbsTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aCase() throws IOException {
    try (CaseFile file = CaseFile.open(folder.resolve("case.db"))) {
      MapSketch.save(file);
    }
    Files.writeString(
        folder.resolve("case.yaml"),
        """
        question: Will bread be dearer?
        hypotheses:
          - id: H1
            text: The strike makes bread dearer.
            links: [{cause: harbour strike, effect: price of bread, sign: raises}]
          - id: H2
            text: The strike changes nothing.
            links: [{cause: harbour strike, effect: price of bread, sign: none}]
        """);
  }

  private RunOfMain run(String... arguments) {
    return RunOfMain.of(arguments);
  }

  @Test
  void whatif_tells_what_moves_by_which_paths_and_who_disagrees() {
    RunOfMain run = run("whatif", folder.toString(), "--set", "strike in the harbour=high");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("It does not say what will be")
        .contains("## “price of bread” rises")
        .contains("“harbour strike” → raises → “price of bread” (weight 0.50")
        .contains("Ada Quill (happened)")
        .contains("others disagree")
        .contains("Una Fenn (possible)");
  }

  @Test
  void an_unknown_node_an_ambiguous_one_and_a_wrong_level_have_their_sentences() {
    assertThat(run("whatif", folder.toString(), "--set", "rain=high").err())
        .contains("expected a node of the influence map, found 'rain', which is none");
    assertThat(run("whatif", folder.toString(), "--set", "bread=high").err())
        .contains(
            "found 'bread', which may mean 'price of bread' (price-of-bread), 'want of bread'");
    RunOfMain wrong = run("whatif", folder.toString(), "--set", "harbour strike=huge");
    assertThat(wrong.err())
        .contains("expected the level high, low, none or a number", "found 'huge'");
    assertThat(wrong.code()).isEqualTo(2);
  }

  @Test
  void numbers_and_files_that_cannot_be_have_their_sentences() {
    String at = folder.toString();
    wrong("expected a number from 0 for --most, found -3", "weigh", at, "--most", "-3");
    wrong("a file that ends in .md, .jsonl for --out", "weigh", at, "--out", "m.exe");
    wrong(".md, .jsonl, .graphml, .svg for --out, found 'm.exe'", "map", at, "--out", "m.exe");
    wrong("for --out, found 'm'", "whatif", at, "--set", "harbour strike=high", "--out", "m");
    wrong(
        "expected the number of a decision, of which there are none yet, found 9",
        "map",
        at,
        "--undo",
        "9");
  }

  private void wrong(String sentence, String... arguments) {
    RunOfMain run = run(arguments);
    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void a_case_can_be_named_by_its_file() {
    String file = folder.resolve("case.db").toString();
    assertThat(run("map", file).code()).isZero();
    assertThat(run("brief", file).code()).isZero();
    assertThat(folder.resolve("brief.md")).isRegularFile();
    assertThat(run("weigh", file).err()).contains("case.yaml").doesNotContain("case.db/");
  }

  @Test
  void a_correction_is_logged_survives_and_can_be_undone() throws IOException {
    String at = folder.toString();
    assertThat(run("map", at, "--merge", "walkout", "harbour strike").code()).isZero();
    assertThat(Files.readString(folder.resolve("influences.jsonl")))
        .doesNotContain("\"walkout\",\"effect");
    assertThat(run("map", at, "--log").out())
        .isEqualTo("1 \"walkout\" is the same as \"harbour strike\"\n");
    try (CaseFile file = CaseFile.open(folder.resolve("case.db"))) {
      file.save(MapSketch.picture());
    }
    assertThat(run("map", at).out()).contains("3 nodes");
    assertThat(run("map", at, "--undo", "1").out()).contains("4 nodes");
    assertThat(run("map", at, "--log").out()).startsWith("1 (undone) ");
    assertThat(run("map", at, "--redo", "1").out()).contains("3 nodes");
    assertThat(run("map", at, "--undo", "7").err())
        .contains("expected the number of a decision, 1 to 1 (--log lists them), found 7");
  }

  @Test
  void a_cycle_of_merges_is_refused() throws IOException {
    String at = folder.toString();
    Files.writeString(
        folder.resolve("case.yaml"), "map:\n  merge: [{node: harbour strike, into: walkout}]\n");
    // After the merge both names mean one node: the second merge would lead back.
    RunOfMain run = run("map", at, "--merge", "walkout", "harbour strike");
    assertThat(run.err()).contains("cycle");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void the_map_is_drawn_the_same_each_time_and_escaped() throws IOException {
    String at = folder.toString();
    for (String name : List.of("a.svg", "b.svg", "a.graphml", "a.md")) {
      assertThat(run("map", at, "--out", folder.resolve(name).toString()).code()).isZero();
    }
    String svg = Files.readString(folder.resolve("a.svg"));
    assertThat(svg)
        .isEqualTo(Files.readString(folder.resolve("b.svg")))
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
    assertThat(Files.readString(folder.resolve("a.graphml")))
        .contains("&lt;script&gt;")
        .doesNotContain("<script>");
    assertThat(Files.readString(folder.resolve("a.md")))
        .contains("| raises |")
        .doesNotContain("<script>");
  }

  @Test
  void weigh_shows_hypotheses_in_rows_both_scores_and_marks_suggestions() {
    RunOfMain run = run("weigh", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Will bread be dearer?", "WIS_ind", "Least speaks against H1.")
        .containsPattern("H2 +.*I\\?")
        .contains("no probability")
        .contains("are suggestions that nobody has judged");
    assertThat(run("weigh", "--help").out()).contains("Karvetski and Mandel, 2020");
  }

  @Test
  void a_rating_by_command_is_logged_and_goes_before_the_suggestion() {
    String at = folder.toString();
    String id = run("weigh", at).out().replaceAll("(?s).*first:\\s+(L\\w+) .*", "$1");
    assertThat(run("weigh", at, "--rate", id + ":H2=CC").out()).containsPattern("H2 +.*CC ?");
    assertThat(run("weigh", at, "--log").out()).isEqualTo("1 " + id + " is CC for H2\n");
    RunOfMain wrong = run("weigh", at, "--rate", id + ":H2=III");
    assertThat(wrong.err()).contains("expected one of CC, C, N, NA, I, II", "found 'III'");
    assertThat(run("weigh", at, "--rate", id + ":H7=C").err())
        .contains("H1, H2")
        .contains("found 'H7'");
  }

  @Test
  void a_case_without_hypotheses_says_what_is_missing() throws IOException {
    Files.delete(folder.resolve("case.yaml"));
    assertThat(run("weigh", folder.toString()).err())
        .contains("there are no hypotheses to weigh: expected a list 'hypotheses'");
  }

  @Test
  void faults_of_case_yaml_end_every_verb_with_their_lines() throws IOException {
    Files.writeString(folder.resolve("case.yaml"), "titel: A\n");
    RunOfMain run = run("map", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("case.yaml, line 1", "unknown key 'titel'");
  }
}

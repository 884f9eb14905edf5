package org.unecho.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.model.Admiralty;
import org.unecho.model.Decision;
import org.unecho.model.Hypothesis;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Inquiry;
import org.unecho.model.Judgement;
import org.unecho.model.Level;
import org.unecho.model.Rating;
import org.unecho.model.Theatre;

class A01_CaseYamlTest {
  private static final String WHOLE =
      """
      title: The quarrel
      question: Will the toll fall?
      hypotheses:
        - {id: H1, text: It falls., likelihood: 0.6}
        - id: H2
          text: It stays.
          links: [{cause: strike, effect: toll, sign: none}]
      outcome: H2
      evidence:
        - {id: E3fa2, ratings: {H1: II, H2: c}, source: b, information: 2, relevance: H}
        - {id: O1, text: A letter says so., drop: true}
      expected:
        - {id: X1, text: Ships leave, words: [ship, leave], by: 2031-03-10, absent: {H1: I}}
      outlets:
        - {name: The Fictional Lantern, reliability: B, since: 2031-01-01, note: on the quay}
      theatres:
        - {name: Velm, places: [Velm, Ostra]}
      watch: [Ada Quill]
      map:
        merge: [{node: strike, into: walkout}]
        rename: [{node: walkout, to: the strike}]
        split: [{node: strike, phrase: storm}]
        edges:
          - {cause: strike, effect: toll, sign: raises, now: dropped}
          - {cause: strike, effect: bread, sign: raises, now: lowers}
      stages:
        lineage: {confidence: 0.9}
        picture: {sameEvent: 0.7}
      """;

  @Test
  void a_file_that_is_no_yaml_or_nested_without_end_has_its_sentence() {
    assertThatThrownBy(() -> CaseSettings.parse("case.yaml", "title: \"open\n  x: ["))
        .hasMessageContaining("case.yaml, line 2: expected YAML, found unexpected end of stream");
    assertThatThrownBy(() -> CaseSettings.parse("case.yaml", "title: " + "[".repeat(50_000)))
        .hasMessageContaining("expected a few lists and keys inside each other");
    assertThatThrownBy(() -> CaseSettings.parse("case.yaml", "- ".repeat(50_000)))
        .isInstanceOf(SettingsRefusedException.class);
  }

  @Test
  void a_whole_file_is_read() {
    CaseSettings read = CaseSettings.parse("case.yaml", WHOLE);
    assertThat(read.title()).isEqualTo("The quarrel");
    Inquiry inquiry = read.inquiry();
    assertThat(inquiry.hypotheses()).extracting(Hypothesis::id).containsExactly("H1", "H2");
    assertThat(inquiry.hypotheses().get(1).links())
        .containsExactly(new Hypothesis.Link("strike", "toll", Sign.NONE));
    assertThat(inquiry.outcome()).isEqualTo("H2");
    Judgement judged = inquiry.judgements().get(0);
    assertThat(judged.ratings()).containsEntry("H1", Rating.II).containsEntry("H2", Rating.C);
    assertThat(judged.source()).contains(Admiralty.Reliability.B);
    assertThat(judged.information()).contains(Admiralty.Credibility.PROBABLY_TRUE);
    assertThat(judged.relevance()).contains(Level.H);
    assertThat(read.theatres())
        .containsExactly(new Theatre("Velm", java.util.List.of("Velm", "Ostra")));
    assertThat(read.watch()).containsExactly("Ada Quill");
    assertThat(read.corrections()).hasSize(5).contains(new Decision.Merge("strike", "walkout"));
    assertThat(read.stages().lineage().confidence()).isEqualTo(0.9);
    assertThat(read.stages().picture().sameEvent()).isEqualTo(0.7);
  }

  @Test
  void an_empty_file_and_no_file_say_nothing(@TempDir Path folder) throws IOException {
    assertThat(CaseSettings.parse("case.yaml", "")).isEqualTo(CaseSettings.none());
    assertThat(CaseSettings.parse("case.yaml", "# only a remark\n")).isEqualTo(CaseSettings.none());
    assertThat(CaseSettings.in(folder)).isEqualTo(CaseSettings.none());
    Files.writeString(folder.resolve("case.yaml"), "title: Here\n");
    assertThat(CaseSettings.in(folder).title()).isEqualTo("Here");
  }

  private static String refusal(String yaml) {
    Optional<String> said = Optional.empty();
    try {
      CaseSettings.parse("case.yaml", yaml);
    } catch (SettingsRefusedException refused) {
      said = Optional.ofNullable(refused.getMessage());
    }
    return said.orElse("nothing was refused");
  }

  @Test
  void an_unknown_key_is_refused_by_name_with_its_line() {
    assertThat(refusal("title: A\nhypothesis: []\n"))
        .startsWith("case.yaml, line 2: expected one of the keys title, question, hypotheses")
        .endsWith("found the unknown key 'hypothesis' (is 'hypotheses' meant?)");
    assertThat(refusal("stages:\n  picture:\n    sameevents: 1\n"))
        .startsWith("case.yaml, line 3: expected one of the keys sameEvent, sameWords")
        .contains("(is 'sameEvent' meant?)");
  }

  @Test
  void two_hypotheses_of_one_id_are_refused() {
    assertThat(
            refusal("hypotheses:\n- {id: H1, text: A}\n- {id: H2, text: B}\n- {id: H1, text: C}"))
        .isEqualTo(
            "case.yaml, line 4: expected an id of its own for hypotheses[3], found 'H1', which the"
                + " hypothesis of line 2 has");
  }

  @Test
  void ratings_out_of_range_are_refused() {
    String head = "hypotheses:\n- {id: H1, text: A}\nevidence:\n";
    assertThat(refusal(head + "- {id: E1, ratings: {H1: III}}\n"))
        .isEqualTo(
            "case.yaml, line 4: expected one of CC, C, N, NA, I, II for evidence[1].ratings.H1,"
                + " found 'III'");
    assertThat(refusal(head + "- {id: E1, information: 7}\n"))
        .isEqualTo(
            "case.yaml, line 4: expected a number from 1 to 6 for evidence[1].information, found"
                + " '7'");
    assertThat(refusal(head + "- {id: E1, source: G}\n")).contains("one of A, B, C, D, E, F");
    assertThat(refusal(head + "- {id: E1, ratings: {H9: C}}\n"))
        .contains("expected a hypothesis: one of H1")
        .contains("found 'H9'");
    assertThat(refusal("hypotheses: [{id: H1, text: A, likelihood: 1}]\n"))
        .contains("a number from 0.01 to 0.99");
  }

  @Test
  void a_cycle_of_merges_is_refused() {
    assertThat(
            refusal(
                """
                map:
                  merge:
                  - {node: a, into: b}
                  - {node: b, into: c}
                  - {node: c, into: a}
                """))
        .isEqualTo(
            "case.yaml, line 5: expected merges that end in one node, found a cycle: \"a\" into"
                + " \"b\" into \"c\" into \"a\"");
  }

  @Test
  void all_faults_are_listed_at_once_by_line() {
    assertThat(refusal("titel: A\nwatch: Ada\noutlets:\n- {reliability: X}\nquestion: [why]\n"))
        .startsWith("case.yaml has 5 faults:")
        .containsSubsequence("line 1", "line 2", "line 4", "line 4", "line 5");
  }

  @Test
  void what_is_no_yaml_is_refused_with_its_line() {
    assertThat(refusal("title: A\nwatch: [Ada\n"))
        .startsWith("case.yaml, line")
        .contains("expected YAML");
    assertThat(refusal("- a\n- b\n"))
        .contains("expected keys with values for the file, found a list");
    assertThat(refusal("title: A\ntitle: B\n")).contains("line 2: expected the key 'title' once");
    assertThat(refusal("title: !!java.net.URL [x]\n")).contains("expected a text for title");
  }

  @Test
  void a_file_too_large_is_refused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), "#".repeat(1_000_001));
    assertThatThrownBy(() -> CaseSettings.read(file)).hasMessageContaining("1000000 at the most");
  }
}

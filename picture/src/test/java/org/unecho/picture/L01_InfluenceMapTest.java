package org.unecho.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Kind;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Origin;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Verdict;

/** Claims of several articles in one map. */
class L01_InfluenceMapTest {
  private static final Report.Stance ARTICLE = new Report.Stance(Realis.HAPPENED, "");

  private static Report.Stance says(Realis realis, String holder) {
    return new Report.Stance(realis, holder);
  }

  private static Pen two() {
    return new Pen()
        .article("a", "Ada Quill said the Velm crisis makes war in Tarn less likely.")
        .person("a", "person:ada-quill", "Ada Quill")
        .state("a", "state:velm", "Velm")
        .influence(
            "a",
            "the Velm crisis makes war in Tarn less likely",
            "the Velm crisis",
            Sign.LOWERS,
            "war in Tarn",
            says(Realis.POSSIBLE, "person:ada-quill"))
        .article("b", "Ivo Moss does not think that unrest in Velm prevents a war against Tarn.")
        .person("b", "person:ivo-moss", "Ivo Moss")
        .influence(
            "b",
            "unrest in Velm prevents a war against Tarn",
            "unrest in Velm",
            Sign.LOWERS,
            "war against Tarn",
            says(Realis.DENIED, "person:ivo-moss"));
  }

  @Test
  void phrases_that_name_one_thing_become_one_node() {
    InfluenceMap map = two().picture().influences();
    assertThat(map.nodes()).hasSize(2);
    assertThat(map.nodes().get(0).phrases()).containsExactly("the Velm crisis", "unrest in Velm");
    assertThat(map.nodes()).extracting(Node::id).containsExactly("velm-crisis", "war-in-tarn");
  }

  @Test
  void who_disagrees_stays_an_edge_of_his_own() {
    InfluenceMap map = two().picture().influences();
    assertThat(map.edges()).extracting(Edge::sign).containsExactly(Sign.LOWERS, Sign.NONE);
    assertThat(map.edges().get(0).claims().get(0).holder()).isEqualTo("Ada Quill");
    assertThat(map.edges().get(1).claims().get(0).holder()).isEqualTo("Ivo Moss");
    assertThat(map.edges()).allMatch(edge -> edge.corroboration().verdict() == Verdict.DISPUTED);
  }

  @Test
  void a_copy_adds_its_passage_and_no_weight() {
    Pen pen = two();
    double alone = pen.picture().influences().edges().get(0).weight().value();
    pen.article("c", "Ada Quil said the Velmish disaster makes battle in Tarn less possible.")
        .person("c", "person:ada-quil", "Ada Quil")
        .influence(
            "c",
            "the Velmish disaster makes battle in Tarn less possible",
            "the Velmish disaster",
            Sign.LOWERS,
            "battle in Tarn",
            says(Realis.POSSIBLE, "person:ada-quil"))
        .copy(
            "c",
            new Origin.Inside("a"),
            org.unecho.model.Kind.REWORDED,
            Pen.NONE,
            new String[] {
              "Ada Quil said the Velmish disaster makes battle in Tarn less possible.",
              "a",
              "Ada Quill said the Velm crisis makes war in Tarn less likely."
            });
    Edge edge = pen.picture().influences().edges().get(0);
    assertThat(edge.claims()).hasSize(2);
    assertThat(edge.corroboration().independentOrigins()).isEqualTo(1);
    assertThat(edge.weight().value()).isEqualTo(alone).isEqualTo(0.25);
  }

  private static Pen reworded(org.unecho.model.Kind kind) {
    return new Pen()
        .article("a", "Grain has risen since March. The strike caused anger.")
        .influence("a", "The strike caused anger", "The strike", Sign.RAISES, "anger", ARTICLE)
        .article("b", "Grain has climbed because of March. The walkout brought about fury.")
        .influence(
            "b", "Grain has climbed because of March", "March", Sign.RAISES, "Grain", ARTICLE)
        .influence(
            "b", "The walkout brought about fury", "The walkout", Sign.RAISES, "fury", ARTICLE)
        .copy(
            "b",
            new Origin.Inside("a"),
            kind,
            Pen.NONE,
            new String[] {
              "Grain has climbed because of March.", "a", "Grain has risen since March."
            },
            new String[] {"The walkout brought about fury.", "a", "The strike caused anger."});
  }

  @Test
  void what_only_a_rewording_claims_is_nobodys_claim() {
    InfluenceMap map = reworded(org.unecho.model.Kind.REWORDED).picture().influences();
    assertThat(map.nodes()).flatExtracting(Node::phrases).contains("The walkout", "The strike");
    assertThat(map.nodes()).flatExtracting(Node::phrases).doesNotContain("March", "Grain");
    InfluenceMap edited = reworded(org.unecho.model.Kind.EDITED).picture().influences();
    assertThat(edited.nodes()).flatExtracting(Node::phrases).contains("March", "Grain");
  }

  private static Pen retold(Origin first, Origin second) {
    return new Pen()
        .article("a", "If the Larkand operation fails, Ada Quill faces a dilemma.")
        .influence(
            "a",
            "If the Larkand operation fails, Ada Quill faces a dilemma",
            "the Larkand operation fails",
            Sign.RAISES,
            "Ada Quill faces a dilemma",
            says(Realis.CONDITIONAL, ""))
        .article("b", "If the push in Velm fails, Quill faces a dilemma.")
        .influence(
            "b",
            "If the push in Velm fails, Quill faces a dilemma",
            "the push in Velm fails",
            Sign.RAISES,
            "Quill faces a dilemma",
            says(Realis.CONDITIONAL, ""))
        .copy("a", first, org.unecho.model.Kind.REWORDED, Pen.NONE)
        .copy("b", second, org.unecho.model.Kind.REWORDED, Pen.NONE);
  }

  @Test
  void what_one_origin_says_in_the_words_of_two_articles_is_one_claim() {
    Origin essay = new Origin.Outside("an essay");
    InfluenceMap one = retold(essay, essay).picture().influences();
    assertThat(one.edges()).hasSize(1);
    assertThat(one.edges().get(0).claims()).hasSize(2);
    InfluenceMap two = retold(essay, new Origin.Outside("a speech")).picture().influences();
    assertThat(two.edges()).hasSize(2);
  }

  @Test
  void what_names_nothing_by_itself_is_left_out() {
    Pen pen =
        new Pen()
            .article("a", "It makes it more likely.")
            .influence("a", "It makes it more likely", "It", Sign.RAISES, "it", ARTICLE);
    assertThat(pen.picture().influences()).isEqualTo(InfluenceMap.empty());
  }

  @Test
  void a_person_alone_is_no_development_but_what_a_person_does_is() {
    Pen pen =
        new Pen()
            .article("a", "Ada Quill caused a ceasefire. The speech of Ada Quill caused a strike.")
            .person("a", "person:ada-quill", "Ada Quill")
            .influence(
                "a", "Ada Quill caused a ceasefire", "Ada Quill", Sign.RAISES, "ceasefire", ARTICLE)
            .influence(
                "a",
                "The speech of Ada Quill caused a strike",
                "speech of Ada Quill",
                Sign.RAISES,
                "strike",
                ARTICLE);
    assertThat(pen.picture().influences().nodes())
        .extracting(Node::name)
        .containsExactly("speech of Ada Quill", "strike");
  }

  @Test
  void a_place_alone_is_a_theatre_and_what_is_wanted_a_goal() {
    InfluenceMap map =
        new Pen()
            .article("a", "Velm distracts from the plans of Tarn.")
            .state("a", "state:velm", "Velm")
            .influence(
                "a",
                "Velm distracts from the plans of Tarn",
                "Velm",
                Sign.LOWERS,
                "plans of Tarn",
                ARTICLE)
            .picture()
            .influences();
    assertThat(map.nodes()).extracting(Node::kind).containsExactly(Kind.GOAL, Kind.THEATRE);
  }
}

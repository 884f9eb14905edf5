package org.unecho.picture.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Decision;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Realis;

class A04_CorrectionsTest {
  private static final InfluenceMap MAP =
      new Sketch()
          .claim("a", "Ada Quill", "strike", Sign.RAISES, "price", Realis.HAPPENED)
          .claim("b", "Ivo Moss", "walkout", Sign.RAISES, "price", Realis.HAPPENED)
          .claim("c", "Una Fenn", "price", Sign.LOWERS, "trust", Realis.HAPPENED)
          .map();

  private static MapCorrections.Corrected after(Decision... decisions) {
    return MapCorrections.apply(MAP, List.of(decisions));
  }

  @Test
  void without_decisions_the_map_is_as_it_was() {
    assertThat(after().map()).isEqualTo(MAP);
  }

  @Test
  void merged_nodes_keep_one_name_and_their_claims_count_together() {
    InfluenceMap map = after(new Decision.Merge("walkout", "strike")).map();
    assertThat(map.nodes()).extracting(Node::id).containsExactly("price", "strike", "trust");
    Edge edge = map.edges().get(1);
    assertThat(edge.cause()).isEqualTo("strike");
    assertThat(edge.corroboration().independentOrigins()).isEqualTo(2);
    assertThat(edge.weight().value()).isEqualTo(0.75);
  }

  @Test
  void what_was_merged_can_be_split_again() {
    InfluenceMap map =
        after(new Decision.Merge("walkout", "strike"), new Decision.Split("strike", "walkout"))
            .map();
    assertThat(map.edges()).extracting(Edge::cause).containsExactly("price", "strike", "walkout");
  }

  @Test
  void a_renamed_node_is_found_by_its_old_words_too() {
    InfluenceMap map = after(new Decision.Rename("strike", "the pilots' protest")).map();
    assertThat(NodeNames.of(map).findOne("strike")).isPresent();
    assertThat(NodeNames.of(map).findOne("the pilots' protest")).isPresent();
  }

  @Test
  void an_edge_gets_another_sign_or_goes() {
    Link wrong = new Link("strike", "price", Sign.RAISES);
    assertThat(after(new Decision.Correct(wrong, Sign.LOWERS)).map().edges())
        .anyMatch(edge -> edge.cause().equals("strike") && edge.sign() == Sign.LOWERS);
    InfluenceMap map = after(new Decision.Drop(wrong)).map();
    assertThat(map.nodes()).extracting(Node::id).containsExactly("price", "trust", "walkout");
  }

  @Test
  void a_decision_that_meets_nothing_is_told() {
    assertThat(after(new Decision.Merge("rain", "strike")).loose())
        .containsExactly("\"rain\" is the same as \"strike\": \"rain\" names 0 nodes of the map");
    assertThat(after(new Decision.Drop(new Link("strike", "trust", Sign.RAISES))).loose())
        .singleElement()
        .asString()
        .endsWith("there is no such edge");
  }

  @Test
  void a_cycle_of_merges_is_found_and_told_in_order() {
    List<Decision.Merge> cycle =
        List.of(
            new Decision.Merge("x", "a"),
            new Decision.Merge("a", "b"),
            new Decision.Merge("b", "the A"));
    assertThat(Merges.findCycle(cycle).orElseThrow().sentence())
        .isEqualTo("\"a\" into \"b\" into \"the A\"");
    assertThat(Merges.findCycle(cycle.subList(0, 2))).isEmpty();
    assertThat(Merges.findCycle(List.of(new Decision.Merge("a", "a")))).isPresent();
  }
}

package org.unecho.picture.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Realis;

/** Questions to a map, with answers worked out by hand. */
class A03_WhatIfTest {
  /** Quill and Moss (another origin) say that the strike raises the price; Fenn denies it. */
  private static final InfluenceMap MAP =
      new Sketch()
          .claim("quill", "Ada Quill", "strike", Sign.RAISES, "price", Realis.HAPPENED)
          .claim("moss", "Ivo Moss", "strike", Sign.RAISES, "price", Realis.POSSIBLE)
          .claim("fenn", "Una Fenn", "strike", Sign.NONE, "price", Realis.HAPPENED)
          .claim("quill", "Ada Quill", "price", Sign.LOWERS, "trust", Realis.HAPPENED)
          .map();

  @Test
  void what_is_set_moves_what_it_is_claimed_to_influence_by_paths_and_holders() {
    Answer answer = WhatIf.of(MAP).ask(Map.of("strike", 1.0));
    assertThat(answer.course().end()).isEqualTo(Course.End.FIXED_POINT);
    assertThat(answer.moved())
        .extracting(each -> each.node().id())
        .containsExactly("price", "trust");
    // Weight of the first edge: 1 - (1 - .5)(1 - .25) = .625; x = tanh(x + .625) at 0.9115.
    double price = answer.moved().get(0).value();
    assertThat(price)
        .isCloseTo(Math.tanh(price + 0.625), within(1e-4))
        .isCloseTo(0.9115, within(1e-3));
    double trust = answer.moved().get(1).value();
    assertThat(trust).isCloseTo(Math.tanh(trust - 0.5 * price), within(1e-4)).isNegative();
    Answer.Path path = answer.moved().get(1).paths().get(0);
    assertThat(path.strength()).isCloseTo(0.625 * -0.5, within(1e-9));
    assertThat(path.edges()).hasSize(2);
  }

  @Test
  void who_disagrees_is_told_beside_the_path() {
    Answer answer = WhatIf.of(MAP).ask(Map.of("strike", 1.0));
    assertThat(answer.moved().get(0).dissent())
        .singleElement()
        .satisfies(
            other -> assertThat(other.edge().claims().get(0).holder()).isEqualTo("Una Fenn"));
  }

  @Test
  void who_says_otherwise_of_the_same_places_in_other_words_is_told_apart_from_the_sum() {
    InfluenceMap map =
        new Sketch()
            .claim("a", "Ada Quill", "crisis in Velm", Sign.LOWERS, "war in Tarn", Realis.HAPPENED)
            .claim("b", "Ivo Moss", "all of Velm", Sign.NONE, "plans for Tarn", Realis.POSSIBLE)
            .claim("c", "Una Fenn", "talks in Ostra", Sign.NONE, "war in Tarn", Realis.POSSIBLE)
            .map();
    Answer answer = WhatIf.of(map).ask(Map.of("crisis in Velm", 1.0));
    assertThat(answer.moved()).hasSize(1);
    assertThat(answer.moved().get(0).related())
        .singleElement()
        .satisfies(
            other -> assertThat(other.edge().claims().get(0).holder()).isEqualTo("Ivo Moss"));
  }

  @Test
  void the_origin_on_which_all_rests_is_named() {
    Answer answer = WhatIf.of(MAP).ask(Map.of("strike", 1.0));
    Answer.Lean first = answer.origins().get(0);
    assertThat(first.origin()).isEqualTo("quill");
    assertThat(first.gone()).extracting(InfluenceMap.Node::id).containsExactly("trust");
    assertThat(answer.edges().get(0).edge().claims()).hasSizeGreaterThan(0);
  }

  @Test
  void copies_of_a_claim_add_no_weight() {
    Sketch one =
        new Sketch().claim("quill", "Ada Quill", "strike", Sign.RAISES, "price", Realis.HAPPENED);
    double alone = one.map().edges().get(0).weight().value();
    for (int i = 0; i < 10; i++) {
      one.copy("quill", "copy" + i, "Ada Quill", "strike", Sign.RAISES, "price", Realis.HAPPENED);
    }
    assertThat(one.map().edges())
        .singleElement()
        .satisfies(e -> assertThat(e.claims()).hasSize(11));
    assertThat(one.map().edges().get(0).weight().value()).isEqualTo(alone).isEqualTo(0.5);
  }

  @Test
  void opposite_claims_are_two_edges_and_cancel_out() {
    InfluenceMap map =
        new Sketch()
            .claim("quill", "Ada Quill", "strike", Sign.RAISES, "price", Realis.HAPPENED)
            .claim("fenn", "Una Fenn", "strike", Sign.LOWERS, "price", Realis.HAPPENED)
            .map();
    assertThat(map.edges()).hasSize(2);
    Answer answer = WhatIf.of(map).ask(Map.of("strike", 1.0));
    assertThat(answer.moved()).isEmpty();
    assertThat(answer.unmoved()).hasSize(2);
  }

  @Test
  void a_value_out_of_range_and_an_unknown_node_are_refused() {
    assertThatThrownBy(() -> WhatIf.of(MAP).ask(Map.of("strike", 1.5)))
        .hasMessage("the value of strike must lie in -1..1, but was 1.5");
    assertThatThrownBy(() -> WhatIf.of(MAP).ask(Map.of("rain", 1.0))).hasMessageContaining("rain");
  }

  @Test
  void nodes_are_found_by_name_phrase_and_kindred_words() {
    NodeNames names = NodeNames.of(MAP);
    assertThat(names.findOne("The Strike")).map(InfluenceMap.Node::id).contains("strike");
    assertThat(names.find("rain")).isEmpty();
    assertThat(List.of(names.near("the long strike", 3).get(0).id())).containsExactly("strike");
  }
}

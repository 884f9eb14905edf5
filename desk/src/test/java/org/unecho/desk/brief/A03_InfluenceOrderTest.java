package org.unecho.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.unecho.model.Corroboration;
import org.unecho.model.Explanation;
import org.unecho.model.Influence;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Kind;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Lineage;
import org.unecho.model.Overview;
import org.unecho.model.Picture;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.model.Verdict;
import org.unecho.testkit.Articles;

/** Which claims the brief shows, and in what order; all of them are invented. */
class A03_InfluenceOrderTest {
  private static final String TEXT = "The tide rose and the ferry stayed. ".repeat(5);

  @Test
  void more_origins_then_a_named_holder_then_company_then_the_order_of_the_texts() {
    String page =
        page(
            List.of(
                edge("zeal", "calm", 0, "", "bell"),
                edge("rain", "flood", 1, "", "bell"),
                edge("flood", "hunger", 2, "", "bell"),
                edge("anger", "storm", 3, "Ada Quill", "bell"),
                edge("yeast", "bread", 4, "", "bell", "tide")));
    assertThat(page)
        .containsSubsequence(
            "“yeast” → raises → “bread”",
            "“anger” → raises → “storm”",
            "according to Ada Quill",
            "“zeal” → raises → “calm”",
            "“rain” → raises → “flood”",
            "“flood” → raises → “hunger”")
        .doesNotContain("### On", "Other claims", "influences.jsonl");
  }

  @Test
  void claims_of_one_effect_stand_together_and_the_others_in_one_list() {
    String page =
        page(
            List.of(
                edge("frost", "blight", 0, "", "bell"),
                edge("rain", "flood", 1, "", "bell"),
                edge("wind", "flood", 2, "", "bell")));
    assertThat(page)
        .containsSubsequence(
            "### On “flood”",
            "“rain” → raises → “flood”",
            "“wind” → raises → “flood”",
            "### Other claims",
            "“frost” → raises → “blight”");
  }

  @Test
  void a_long_list_is_bounded_and_says_what_is_left_out() {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 28; i++) {
      edges.add(edge("cause" + i, "effect" + i, i, "", "bell"));
    }
    assertThat(page(edges))
        .contains(
            "Here are the 25 with most behind them; 3 more claims are in influences.jsonl",
            "“cause24”")
        .doesNotContain("“cause25”");
  }

  private static String page(List<Edge> edges) {
    TreeMap<String, Node> nodes = new TreeMap<>();
    for (Edge edge : edges) {
      for (String id : List.of(edge.cause(), edge.effect())) {
        nodes.put(id, new Node(id, id, Kind.DEVELOPMENT, List.of(id), List.of(), List.of()));
      }
    }
    Picture picture =
        new Picture(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Overview.empty(),
            new InfluenceMap(List.copyOf(nodes.values()), edges));
    Material material =
        new Material(
            "tides",
            List.of(Articles.of("bell", TEXT), Articles.of("tide", TEXT)),
            new Lineage(List.of(), List.of()),
            picture,
            List.of());
    return BriefWriter.of(material).markdown().replace("\\", "");
  }

  private static Edge edge(
      String cause, String effect, int place, String holder, String... articles) {
    Span span = new Span(place, place + 10);
    Explanation weight = Explanation.of(0.5, "by hand");
    List<Claim> claims = new ArrayList<>();
    for (String article : articles) {
      claims.add(
          new Claim(
              new org.unecho.model.Passage(article, span),
              new Influence.Side(span, cause),
              new Influence.Side(span, effect),
              new Report.Stance(Realis.HAPPENED, ""),
              holder,
              "",
              article));
    }
    return new Edge(
        cause + " raises " + effect,
        cause,
        effect,
        Influence.Sign.RAISES,
        claims,
        new Corroboration(List.of(articles), Verdict.SINGLE_ORIGIN, List.of(weight)),
        weight);
  }
}

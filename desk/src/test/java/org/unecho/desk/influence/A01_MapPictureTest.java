package org.unecho.desk.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Kind;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Realis;

/** How the map is drawn; everything on it is invented. */
class A01_MapPictureTest {
  private static final Pattern BOX =
      Pattern.compile("<title>([^<]+)</title><rect class=\"\\w+\" x=\"(\\d+)\" y=\"(\\d+)\"");
  private static final Pattern LABEL =
      Pattern.compile("<text x=\"(\\d+)\" y=\"(\\d+)\" class=\"n\">([^<]+)</text>");

  @Test
  void what_hangs_together_comes_first_and_pairs_stand_in_columns_below() {
    String svg = MapSvg.write(map(hubAndPairs(6)));
    assertThat(box(svg, "cause-0")[1]).isLessThan(box(svg, "a-pair-0")[1]);
    assertThat(box(svg, "a-pair-0")[1]).isEqualTo(box(svg, "a-pair-1")[1]);
    assertThat(box(svg, "a-pair-0")[0]).isLessThan(box(svg, "a-pair-1")[0]);
    assertThat(box(svg, "a-pair-3")[1]).isGreaterThan(box(svg, "a-pair-2")[1]);
  }

  @Test
  void no_label_covers_another_or_a_box() {
    String svg = MapSvg.write(map(hubAndPairs(6)));
    List<double[]> taken = new ArrayList<>();
    BOX.matcher(svg)
        .results()
        .forEach(
            found ->
                taken.add(
                    new double[] {
                      number(found, 2), number(found, 3), MapLayout.WIDTH, MapLayout.HEIGHT
                    }));
    List<MatchResult> labels =
        LABEL.matcher(svg).results().filter(found -> !found.group(3).contains("solid")).toList();
    assertThat(labels).hasSize(14);
    for (MatchResult label : labels) {
      double[] own = {number(label, 1), number(label, 2) - 9, 5.5 * label.group(3).length(), 11};
      assertThat(taken).as(label.group()).noneMatch(other -> overlap(own, other));
      taken.add(own);
    }
  }

  @Test
  void a_map_of_many_claims_says_how_many_are_not_drawn() {
    String svg = MapSvg.write(map(hubAndPairs(45)));
    assertThat(Pattern.compile("marker-end").matcher(svg).results()).hasSize(40);
    assertThat(svg).contains("The 40 strongest claims are drawn; 13 are not.");
    assertThat(MapSvg.write(map(hubAndPairs(2)))).doesNotContain("strongest");
  }

  @Test
  void a_name_is_cut_only_where_it_does_not_fit() {
    String fits = "x".repeat(12) + " " + "y".repeat(13);
    String tooLong = ("z".repeat(20) + " ").repeat(4).strip();
    String svg = MapSvg.write(map(List.of(edge(fits, Sign.RAISES, tooLong, ""))));
    assertThat(svg).contains(">" + fits + "</text>").contains(">" + "z".repeat(20) + " …</text>");
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
  }

  private static double number(MatchResult found, int group) {
    return Double.parseDouble(found.group(group));
  }

  private static double[] box(String svg, String name) {
    return BOX.matcher(svg)
        .results()
        .filter(found -> found.group(1).equals(name))
        .map(found -> new double[] {number(found, 2), number(found, 3)})
        .findFirst()
        .orElseThrow();
  }

  /** Six causes of one thing, which two people claim and deny to do another; and pairs. */
  private static List<Edge> hubAndPairs(int pairs) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      edges.add(edge("cause-" + i, Sign.RAISES, "strike", "Ada Quill of Velm"));
    }
    edges.add(edge("strike", Sign.RAISES, "want", "Ada Quill of Velm"));
    edges.add(edge("strike", Sign.NONE, "want", "Una Fenn of Tarn"));
    for (int i = 0; i < pairs; i++) {
      edges.add(edge("a-pair-" + i, Sign.LOWERS, "b-pair-" + i, ""));
    }
    return edges;
  }

  private static Edge edge(String cause, Sign sign, String effect, String holder) {
    return MapSketch.edge(cause, sign, effect, "a", holder, Realis.HAPPENED);
  }

  private static InfluenceMap map(List<Edge> edges) {
    TreeMap<String, Node> nodes = new TreeMap<>();
    for (Edge edge : edges) {
      for (String id : List.of(edge.cause(), edge.effect())) {
        nodes.put(id, new Node(id, id, Kind.DEVELOPMENT, List.of(id), List.of(), List.of()));
      }
    }
    return new InfluenceMap(List.copyOf(nodes.values()), edges);
  }
}

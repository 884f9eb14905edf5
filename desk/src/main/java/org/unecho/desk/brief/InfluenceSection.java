package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Article;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.Passage;
import org.unecho.model.Report;

/**
 * What is claimed to raise or lower what, and by whom: the claims with most behind them. More
 * independent origins go before fewer, a claim with a named holder before one without, one between
 * matters that are claimed about more than once before one that stands alone, and then the order of
 * the texts counts.
 */
final class InfluenceSection {
  /** More are for influences.jsonl, not for a page. */
  private static final int MOST = 25;

  private final Desk desk;
  private final InfluenceMap map;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, Integer> claimsAt = new LinkedHashMap<>();
  private final Map<String, Integer> placeOf = new LinkedHashMap<>();

  private InfluenceSection(Desk desk) {
    this.desk = desk;
    this.map = desk.material().picture().influences();
    map.nodes().forEach(node -> names.put(node.id(), Shown.line(node.name())));
    for (Edge edge : map.edges()) {
      claimsAt.merge(edge.cause(), edge.claims().size(), Integer::sum);
      claimsAt.merge(edge.effect(), edge.claims().size(), Integer::sum);
    }
    for (Article article : desk.material().articles()) {
      placeOf.put(article.id(), placeOf.size());
    }
  }

  static Section write(Desk desk) {
    return new InfluenceSection(desk).section();
  }

  private Section section() {
    List<Edge> shown = map.edges().stream().sorted(heaviestFirst()).limit(MOST).toList();
    return new Section(
        "influences", "What is claimed to influence what", lead(shown.size()), groups(shown));
  }

  private String lead(int shown) {
    int left = map.edges().size() - shown;
    String rest =
        left == 0
            ? ""
            : " Here are the "
                + shown
                + " with most behind them; "
                + Count.of(left, "more claim")
                + (left == 1 ? " is" : " are")
                + " in influences.jsonl.";
    return "Claims of causes and effects, with who makes them. They are claims, not findings;"
        + " “unecho whatif” computes what they amount to together."
        + rest;
  }

  private Comparator<Edge> heaviestFirst() {
    return Comparator.comparingInt((Edge edge) -> -edge.corroboration().independentOrigins())
        .thenComparing(edge -> holders(edge).isEmpty())
        .thenComparing(edge -> isAlone(edge.cause()) || isAlone(edge.effect()))
        .thenComparing(edge -> first(edge), textOrder())
        .thenComparing(Edge::id);
  }

  private boolean isAlone(String node) {
    return claimsAt.getOrDefault(node, 0) < 2;
  }

  private Passage first(Edge edge) {
    return edge.claims().stream().map(Claim::at).min(textOrder()).orElseThrow();
  }

  private Comparator<Passage> textOrder() {
    return Comparator.comparingInt(
            (Passage at) -> placeOf.getOrDefault(at.article(), placeOf.size()))
        .thenComparing(Comparator.naturalOrder());
  }

  /** By effect where several of the claims shown share one; the others are one list. */
  private List<Group> groups(List<Edge> shown) {
    Map<String, List<Item>> byEffect = new LinkedHashMap<>();
    List<Item> others = new ArrayList<>();
    for (Edge edge : shown) {
      boolean shared = shown.stream().filter(e -> e.effect().equals(edge.effect())).count() > 1;
      String title = "On “" + name(edge.effect()) + "”";
      List<Item> into =
          shared ? byEffect.computeIfAbsent(title, first -> new ArrayList<>()) : others;
      into.add(item(edge));
    }
    String title = byEffect.isEmpty() ? "" : "Other claims";
    byEffect.computeIfAbsent(title, last -> new ArrayList<>()).addAll(others);
    return Desk.groups(byEffect);
  }

  private String name(String node) {
    return names.getOrDefault(node, node);
  }

  private Item item(Edge edge) {
    Prose headline =
        desk.prose()
            .verdict(edge.corroboration())
            .say(" ")
            .strong(Link.shown(name(edge.cause()), edge.sign(), name(edge.effect())));
    String holders = holders(edge);
    if (!holders.isEmpty()) {
      headline.say(", according to " + holders);
    }
    headline.aside(", told as " + realis(edge));
    List<Passage> at = edge.claims().stream().map(Claim::at).toList();
    Sentence words =
        desk.prose().quote(at.get(0)).aside(" — " + desk.pile().place(at.get(0).article())).done();
    desk.cite(headline, at, edge.corroboration(), "influences.jsonl");
    return new Item("", List.of(headline.done(), words));
  }

  private static String holders(Edge edge) {
    Set<String> names = new TreeSet<>();
    edge.claims().stream()
        .map(Claim::holder)
        .filter(holder -> !holder.isEmpty())
        .forEach(holder -> names.add(Shown.line(holder)));
    return String.join(" and ", names);
  }

  private static String realis(Edge edge) {
    Set<String> words = new TreeSet<>();
    edge.claims().stream()
        .map(Claim::stance)
        .map(Report.Stance::realis)
        .forEach(each -> words.add(each.word()));
    return String.join(" and ", words);
  }
}

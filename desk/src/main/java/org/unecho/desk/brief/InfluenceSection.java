package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.Passage;
import org.unecho.model.Report;

/** What is claimed to raise or lower what, and by whom. */
final class InfluenceSection {
  private InfluenceSection() {}

  static Section write(Desk desk) {
    InfluenceMap map = desk.material().picture().influences();
    Map<String, String> names = new LinkedHashMap<>();
    map.nodes().forEach(node -> names.put(node.id(), Shown.line(node.name())));
    Map<String, List<Item>> byEffect = new LinkedHashMap<>();
    for (Edge edge : map.edges()) {
      String effect = names.getOrDefault(edge.effect(), edge.effect());
      byEffect
          .computeIfAbsent("On " + effect, key -> new ArrayList<>())
          .add(item(desk, edge, names.getOrDefault(edge.cause(), edge.cause()), effect));
    }
    return new Section(
        "influences",
        "What is claimed to influence what",
        "Claims of causes and effects, with who makes them. They are claims, not findings; \u201cunecho"
            + " whatif\u201d computes what they amount to together.",
        Desk.groups(byEffect));
  }

  private static Item item(Desk desk, Edge edge, String cause, String effect) {
    Prose headline =
        desk.prose()
            .verdict(edge.corroboration())
            .say(" ")
            .strong(cause + " " + Link.verb(edge.sign()) + " " + effect);
    String holders = holders(edge);
    if (!holders.isEmpty()) {
      headline.say(", says " + holders);
    }
    headline.aside(", told as " + realis(edge));
    List<Passage> at = edge.claims().stream().map(Claim::at).toList();
    Sentence words =
        desk.prose().quote(at.get(0)).aside(" — " + desk.pile().place(at.get(0).article())).done();
    return new Item("", List.of(headline.cite(at).done(), words));
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

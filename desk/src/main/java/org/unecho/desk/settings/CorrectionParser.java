package org.unecho.desk.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.unecho.model.Decision;
import org.unecho.model.Hypothesis;
import org.unecho.model.Influence;
import org.unecho.picture.influence.Merges;

/** Reads the corrections of the influence map. */
final class CorrectionParser {
  private static final List<String> SIGNS = List.of("raises", "lowers", "none");

  private final Faults faults;

  CorrectionParser(Faults faults) {
    this.faults = faults;
  }

  List<Decision> parse(Part map) {
    Map<String, Part> keys = map.keys("merge", "split", "rename", "edges");
    List<Decision> all = new ArrayList<>();
    Map<Decision.Merge, Integer> merges = new LinkedHashMap<>();
    for (Part part : SettingsParser.list(keys, "merge")) {
      pair(part, "node", "into", Decision.Merge::new)
          .ifPresent(
              merge -> {
                all.add(merge);
                merges.putIfAbsent(merge, part.line());
              });
    }
    Merges.findCycle(List.copyOf(merges.keySet()))
        .ifPresent(
            cycle ->
                faults.note(
                    merges.getOrDefault(cycle.last(), 1),
                    "merges that end in one node",
                    "a cycle: " + cycle.sentence()));
    SettingsParser.list(keys, "split")
        .forEach(part -> pair(part, "node", "phrase", Decision.Split::new).ifPresent(all::add));
    SettingsParser.list(keys, "rename")
        .forEach(part -> pair(part, "node", "to", Decision.Rename::new).ifPresent(all::add));
    SettingsParser.list(keys, "edges").forEach(part -> edge(part).ifPresent(all::add));
    return all;
  }

  private static <D> Optional<D> pair(
      Part part, String first, String second, BiFunction<String, String, D> make) {
    Map<String, Part> keys = part.keys(first, second);
    Optional<String> one = SettingsParser.required(part, keys, first);
    Optional<String> other = SettingsParser.required(part, keys, second);
    return one.flatMap(a -> other.map(b -> make.apply(a, b)));
  }

  private static Optional<Decision> edge(Part part) {
    Map<String, Part> keys = part.keys("cause", "effect", "sign", "now");
    Optional<Hypothesis.Link> link = link(part, keys);
    Optional<String> now = SettingsParser.required(part, keys, "now");
    if (link.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    if (now.get().equals("dropped")) {
      return Optional.of(new Decision.Drop(link.get()));
    }
    return sign(part, now.get(), "raises, lowers, none, dropped")
        .map(sign -> new Decision.Correct(link.get(), sign));
  }

  static Optional<Hypothesis.Link> link(Part part, Map<String, Part> keys) {
    Optional<String> cause = SettingsParser.required(part, keys, "cause");
    Optional<String> effect = SettingsParser.required(part, keys, "effect");
    Optional<Influence.Sign> sign =
        SettingsParser.required(part, keys, "sign")
            .flatMap(text -> sign(part, text, String.join(", ", SIGNS)));
    return cause.flatMap(a -> effect.flatMap(b -> sign.map(c -> new Hypothesis.Link(a, b, c))));
  }

  private static Optional<Influence.Sign> sign(Part part, String text, String known) {
    int at = SIGNS.indexOf(text);
    if (at < 0) {
      part.wrong("one of " + known + " as sign", "'" + text + "'");
      return Optional.empty();
    }
    return Optional.of(
        List.of(Influence.Sign.RAISES, Influence.Sign.LOWERS, Influence.Sign.NONE).get(at));
  }
}

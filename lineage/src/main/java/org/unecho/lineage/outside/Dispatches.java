package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Encoded;
import org.unecho.lineage.align.Wording;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;

/**
 * Merges the outside origins of a pile: prints of one dispatch under different titles have one
 * origin. Prints are grouped as stars, each around the print that most others align with, never by
 * transitive closure: two dispatches that both quote a third stay two.
 */
final class Dispatches {
  /** Who shares less than this with another print has another dispatch, or little of this one. */
  private static final double LEAST = 0.3;

  /** An article without credit carries the dispatch where both are mostly the same text. */
  private static final double SAME = 0.6;

  /** From here on words are the same but for the title. */
  private static final double LITERAL = 0.985;

  private final Map<String, List<Hint>> own;
  private final Map<String, Map<String, Alignment>> links = new TreeMap<>();

  private Dispatches(Map<String, List<Hint>> own, Collection<Alignment> verified) {
    this.own = new TreeMap<>(own);
    for (Alignment each : verified) {
      if (isCredited(each.left()) || isCredited(each.right())) {
        link(each);
        link(each.turned());
      }
    }
  }

  private boolean isCredited(Encoded article) {
    return own.containsKey(article.prose().id());
  }

  private void link(Alignment each) {
    links
        .computeIfAbsent(each.left().prose().id(), key -> new TreeMap<>())
        .put(each.right().prose().id(), each);
  }

  /** The hints of all articles with one label for each dispatch; strongest first, as before. */
  static Map<String, List<Hint>> merge(
      Map<String, List<Hint>> own, Collection<Alignment> verified) {
    Dispatches dispatches = new Dispatches(own, verified);
    Map<String, List<Hint>> merged = new TreeMap<>(own);
    for (Set<String> group : dispatches.groups()) {
      dispatches.relabel(group, merged);
    }
    dispatches.uncredited(merged);
    return merged;
  }

  private Hint first(String id) {
    return own.getOrDefault(id, List.of()).get(0);
  }

  /** Stars of articles with one source, the largest first; each article in one of them. */
  private List<Set<String>> groups() {
    List<String> order = new ArrayList<>(links.keySet());
    order.retainAll(own.keySet());
    order.sort(Comparator.comparing((String id) -> -prints(id).size()).thenComparing(id -> id));
    Set<String> taken = new TreeSet<>();
    List<Set<String>> groups = new ArrayList<>();
    for (String centre : order) {
      if (!taken.contains(centre)) {
        Set<String> group = new TreeSet<>(prints(centre));
        group.removeAll(taken);
        group.add(centre);
        taken.addAll(group);
        groups.add(group);
      }
    }
    return groups;
  }

  /** The articles of the same source that share a good part with that one. */
  private Set<String> prints(String id) {
    Set<String> prints = new TreeSet<>();
    links
        .getOrDefault(id, Map.of())
        .forEach(
            (other, alignment) -> {
              boolean source =
                  own.containsKey(other)
                      && !first(id).source().name().isEmpty()
                      && first(other).source().name().equals(first(id).source().name());
              if (source && most(alignment) >= LEAST) {
                prints.add(other);
              }
            });
    return prints;
  }

  private static double most(Alignment alignment) {
    return Math.max(alignment.coverage(), alignment.turned().coverage());
  }

  /** Gives all prints one label, and the kind that their agreement shows. */
  private void relabel(Set<String> group, Map<String, List<Hint>> merged) {
    Origin origin = first(named(group)).origin();
    for (String id : group) {
      List<Hint> hints = new ArrayList<>(own.getOrDefault(id, List.of()));
      hints.set(0, merged(hints.get(0), origin, group.size()));
      merged.put(id, List.copyOf(hints));
    }
  }

  /**
   * The print whose title names the dispatch: one whose title tells the text, of these one under
   * the title that most prints have, of these the earliest. A page whose title could not be told
   * begins with the weather or the menu.
   */
  private String named(Set<String> group) {
    Map<String, Long> prints =
        group.stream()
            .collect(Collectors.groupingBy(this::title, TreeMap::new, Collectors.counting()));
    Set<String> telling = DispatchTitles.telling(group, this::title, this::prose);
    return group.stream()
        .min(
            Comparator.comparing((String id) -> !telling.contains(id))
                .thenComparing(id -> -prints.getOrDefault(title(id), 0L))
                .thenComparing(id -> time(id).isEmpty())
                .thenComparing(this::time)
                .thenComparing(id -> id))
        .orElseThrow();
  }

  private String title(String id) {
    return RewordedOutside.title(prose(id)).toLowerCase(Locale.ROOT);
  }

  private String time(String id) {
    return prose(id).article().header().published().iso();
  }

  private Prose prose(String id) {
    return links.getOrDefault(id, Map.of()).values().iterator().next().left().prose();
  }

  private Hint merged(Hint hint, Origin origin, int prints) {
    List<Explanation> why = new ArrayList<>(hint.why());
    Kind kind = hint.kind();
    if (prints > 1) {
      why.add(Explanation.of(prints, "articles of the pile that print this text and credit it so"));
    }
    if (kind == Kind.EDITED && hint.source().whole() && isUnchanged(hint.copy())) {
      kind = Kind.VERBATIM;
      why.add(Explanation.of(1, "another outlet prints it, or an excerpt of it, word for word"));
    }
    return new Hint(hint.copy(), origin, kind, hint.confidence(), why, hint.twins(), hint.source());
  }

  /** Two outlets that agree word for word both left the text as it came. */
  private boolean isUnchanged(String id) {
    return links.getOrDefault(id, Map.of()).values().stream()
        .anyMatch(
            each ->
                each.coverage() >= LEAST
                    && each.turned().coverage() >= 0.9
                    && !outlet(each.left()).equals(outlet(each.right()))
                    && Wording.literal(each.turned()) >= LITERAL);
  }

  private static String outlet(Encoded article) {
    return article.prose().article().header().outlet();
  }

  /** Who carries the text of a credited article, and names nobody, has it from there, too. */
  private void uncredited(Map<String, List<Hint>> merged) {
    links.forEach(
        (id, others) -> {
          if (!own.containsKey(id)) {
            others.values().stream()
                .filter(each -> isSame(each, merged))
                .max(Comparator.comparing(Alignment::coverage))
                .ifPresent(best -> merged.put(id, List.of(carried(best, merged))));
          }
        });
  }

  private boolean isSame(Alignment alignment, Map<String, List<Hint>> merged) {
    String other = alignment.right().prose().id();
    if (!own.containsKey(other) || first(other).kind() == Kind.REWORDED) {
      return false;
    }
    Hint hint = merged.getOrDefault(other, own.getOrDefault(other, List.of())).get(0);
    return hint.source().whole()
        && alignment.coverage() >= SAME
        && alignment.turned().coverage() >= SAME
        && Wording.kind(alignment) != Kind.REWORDED
        && !Agencies.isOwn(alignment.left().prose().article(), hint.source().name());
  }

  private Hint carried(Alignment alignment, Map<String, List<Hint>> merged) {
    String other = alignment.right().prose().id();
    Hint hint = merged.getOrDefault(other, List.of()).get(0);
    String how =
        "it carries the same text as %s, which credits %s".formatted(other, hint.source().name());
    List<Explanation> why = new ArrayList<>();
    why.add(Explanation.of(alignment.coverage(), how));
    why.addAll(hint.why());
    return new Hint(
        alignment.left().prose().id(),
        hint.origin(),
        Kind.EDITED,
        hint.confidence(),
        why,
        List.of(),
        hint.source());
  }
}

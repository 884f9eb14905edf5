package org.unecho.lineage.facts;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Distortion;

/**
 * A scale of meaning, or a class of verbs, with the words at either end: one line of the data.
 *
 * @param type role or negation
 * @param left stems of words at the one end
 * @param right stems of words at the other
 * @param objects stems one of which both passages must hold; none needed where empty
 */
record Contrary(Distortion.Type type, Set<String> left, Set<String> right, Set<String> objects) {
  private static final List<Contrary> ALL =
      WordLists.lines(Contrary.class, "contraries.txt").stream().map(Contrary::parse).toList();

  /** Answers kept, since the same words come again and again; bounded against hostile text. */
  private static final int MOST_KEPT = 100_000;

  private static final Map<String, Set<String>> KIN = new ConcurrentHashMap<>();

  private static Contrary parse(String line) {
    List<String> parts = List.of(line.split("\\|", -1));
    Distortion.Type type =
        parts.get(0).strip().equals("role") ? Distortion.Type.ROLE : Distortion.Type.NEGATION;
    return new Contrary(
        type,
        stems(parts.get(1)),
        stems(parts.get(2)),
        parts.size() > 3 ? stems(parts.get(3)) : Set.of());
  }

  private static Set<String> stems(String words) {
    return stems(List.of(words.strip().split(" ", -1)));
  }

  private static Set<String> stems(Collection<String> words) {
    Set<String> stems = new LinkedHashSet<>();
    words.forEach(word -> stems.add(Stems.of(word)));
    return stems;
  }

  /** The lines that hold the two words, in some form, at different ends. */
  static List<Contrary> listed(String a, String b) {
    String one = Stems.of(a);
    String other = Stems.of(b);
    return ALL.stream().filter(each -> each.reverses(one, other)).toList();
  }

  /**
   * The first line that holds words of their meanings at different ends, each at one end only; of
   * those that need no object.
   */
  static Optional<Contrary> byKin(String a, String b) {
    Set<String> one = kin(a);
    Set<String> other = kin(b);
    return ALL.stream()
        .filter(each -> each.objects.isEmpty())
        .filter(each -> each.parts(one, other) || each.parts(other, one))
        .findFirst();
  }

  private static Set<String> kin(String word) {
    Set<String> kept = KIN.get(word);
    Set<String> kin = kept == null ? stems(Thesaurus.get().kin(word)) : kept;
    if (kept == null && KIN.size() < MOST_KEPT) {
      KIN.put(word, kin);
    }
    return kin;
  }

  private boolean reverses(String a, String b) {
    return (left.contains(a) && right.contains(b)) || (right.contains(a) && left.contains(b));
  }

  private boolean parts(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(left::contains)
        && b.stream().anyMatch(right::contains)
        && a.stream().noneMatch(right::contains)
        && b.stream().noneMatch(left::contains);
  }
}

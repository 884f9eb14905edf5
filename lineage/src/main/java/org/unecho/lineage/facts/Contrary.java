package org.unecho.lineage.facts;

import java.util.BitSet;
import java.util.HashMap;
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

  /** By stem the lines that hold it, so that a word in none of them costs one look. */
  private static final Map<String, Ends> ENDS = ends();

  private static final BitSet WITHOUT_OBJECTS = withoutObjects();

  /** Answers kept, since the same words come again and again; bounded against hostile text. */
  private static final int MOST_KEPT = 100_000;

  private static final Map<String, Ends> KIN = new ConcurrentHashMap<>();

  /**
   * The lines that hold a word, by their numbers; not to be changed.
   *
   * @param left those that hold it at the one end
   * @param right those that hold it at the other
   */
  private record Ends(BitSet left, BitSet right) {
    static final Ends NONE = new Ends(new BitSet(), new BitSet());

    boolean isEmpty() {
      return left.isEmpty() && right.isEmpty();
    }

    /** The lines that hold this word and that one at different ends. */
    BitSet against(Ends other) {
      BitSet one = (BitSet) left.clone();
      one.and(other.right);
      BitSet two = (BitSet) right.clone();
      two.and(other.left);
      one.or(two);
      return one;
    }

    /** The same without lines that hold it at both ends. */
    Ends apart() {
      BitSet one = (BitSet) left.clone();
      one.andNot(right);
      BitSet two = (BitSet) right.clone();
      two.andNot(left);
      return new Ends(one, two);
    }

    void add(Ends other) {
      left.or(other.left);
      right.or(other.right);
    }
  }

  private static Map<String, Ends> ends() {
    Map<String, Ends> ends = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      for (String stem : ALL.get(i).left) {
        ends.computeIfAbsent(stem, key -> new Ends(new BitSet(), new BitSet())).left.set(i);
      }
      for (String stem : ALL.get(i).right) {
        ends.computeIfAbsent(stem, key -> new Ends(new BitSet(), new BitSet())).right.set(i);
      }
    }
    return ends;
  }

  private static BitSet withoutObjects() {
    BitSet without = new BitSet();
    for (int i = 0; i < ALL.size(); i++) {
      without.set(i, ALL.get(i).objects.isEmpty());
    }
    return without;
  }

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
    Set<String> stems = new LinkedHashSet<>();
    List.of(words.strip().split(" ", -1)).forEach(word -> stems.add(Stems.of(word)));
    return stems;
  }

  /** The lines that hold the two words, in some form, at different ends. */
  static List<Contrary> listed(String a, String b) {
    Ends one = ENDS.getOrDefault(Stems.of(a), Ends.NONE);
    if (one.isEmpty()) {
      return List.of();
    }
    Ends other = ENDS.getOrDefault(Stems.of(b), Ends.NONE);
    return one.against(other).stream().mapToObj(ALL::get).toList();
  }

  /**
   * The first line that holds words of their meanings at different ends, each at one end only; of
   * those that need no object.
   */
  static Optional<Contrary> byKin(String a, String b) {
    Ends one = kin(a);
    Ends other = one.isEmpty() ? Ends.NONE : kin(b);
    if (other.isEmpty()) {
      return Optional.empty();
    }
    BitSet lines = one.against(other);
    lines.and(WITHOUT_OBJECTS);
    return lines.isEmpty() ? Optional.empty() : Optional.of(ALL.get(lines.nextSetBit(0)));
  }

  /** The lines that hold words of its meaning, each at one end only. */
  private static Ends kin(String word) {
    Ends kept = KIN.get(word);
    Ends kin = kept == null ? workOutKin(word) : kept;
    if (kept == null && KIN.size() < MOST_KEPT) {
      KIN.put(word, kin);
    }
    return kin;
  }

  private static Ends workOutKin(String word) {
    Ends all = new Ends(new BitSet(), new BitSet());
    for (String near : Thesaurus.get().kin(word)) {
      all.add(ENDS.getOrDefault(Stems.of(near), Ends.NONE));
    }
    Ends apart = all.apart();
    return apart.isEmpty() ? Ends.NONE : apart;
  }
}

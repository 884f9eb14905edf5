package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;

/**
 * What words mean to each other, after WordNet: contraries, kin, and which words are common ones.
 *
 * <p>Read with the first question, once for the process (a few seconds, some 30 MB); safe for
 * several threads afterwards.
 */
final class Thesaurus {
  /** Endings of inflected forms and what stands in their place in the plain form. */
  private static final String[][] ENDINGS = {
    {"ies", "y"}, {"ied", "y"}, {"ier", "y"}, {"iest", "y"}, {"s", ""}, {"es", ""}, {"ed", ""},
    {"ed", "e"}, {"ing", ""}, {"ing", "e"}, {"er", ""}, {"er", "e"}, {"est", ""}, {"est", "e"},
    {"men", "man"},
  };

  /** Steps from a word for a person up to "person" itself; more are never needed. */
  private static final int DEPTH = 12;

  /**
   * Words of more meanings have something of a contrary in almost any word. Of 8, 12 and 16 the one
   * with the most planted contraries found at few false alarms (DEMETR, development half).
   */
  private static final int FEW = 16;

  /**
   * A word of more meanings stands for too many things. Of 3, 4, 5, 6 and 12 the only one that
   * keeps the false alarms of each type below .05 (DEMETR, development half).
   */
  private static final int CLEAR = 3;

  private final List<WordSet> sets;
  private final Map<String, List<String>> irregular;
  private final Map<String, List<Integer>> meanings = new HashMap<>();
  private final Set<Integer> persons;

  /** Answers kept, since the same words come again and again; bounded against hostile text. */
  private static final int MOST_KEPT = 100_000;

  private final Map<String, Set<Integer>> keptMeanings = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> keptRoots = new ConcurrentHashMap<>();

  private Thesaurus(List<WordSet> sets, Map<String, List<String>> irregular) {
    this.sets = sets;
    this.irregular = irregular;
    for (int i = 0; i < sets.size(); i++) {
      for (String word : sets.get(i).words()) {
        meanings.computeIfAbsent(word, key -> new ArrayList<>(2)).add(i);
      }
    }
    meanings.remove("");
    this.persons = Set.copyOf(plainMeanings("person", "somebody"));
  }

  /** The meanings that both words have. */
  private Set<Integer> plainMeanings(String one, String other) {
    Set<Integer> both = new LinkedHashSet<>(meanings.getOrDefault(one, List.of()));
    both.retainAll(meanings.getOrDefault(other, List.of()));
    return both;
  }

  /** The holder class makes the reading lazy and safe for threads. */
  private static final class Loaded {
    static final Thesaurus ONCE = new Thesaurus(WordNetFiles.sets(), WordNetFiles.irregular());
  }

  /** The one of the process. */
  static Thesaurus get() {
    return Loaded.ONCE;
  }

  /** Whether a word in lower case, in some form, is written without a capital in some meaning. */
  boolean isCommon(String lower) {
    return plain(lower).stream()
        .flatMap(word -> meanings.getOrDefault(word, List.of()).stream())
        .anyMatch(set -> !sets.get(set).isNamed());
  }

  /** Whether a word in lower case may be a noun. */
  boolean isNoun(String lower) {
    String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return meanings.getOrDefault(lower, List.of()).stream().anyMatch(set -> sets.get(set).isNoun())
        || meanings.getOrDefault(one, List.of()).stream().anyMatch(set -> sets.get(set).isNoun());
  }

  /** Whether a noun may name a person by what he or she is: "coach", "officer". */
  boolean isPerson(String lower) {
    return meanings(lower).stream().anyMatch(set -> isUnder(set, persons, DEPTH));
  }

  private boolean isUnder(int set, Set<Integer> wanted, int depth) {
    return wanted.contains(set)
        || (depth > 0
            && sets.get(set).isNoun()
            && leads(set, '@', above -> isUnder(above, wanted, depth - 1)));
  }

  /** Whether the words say the reverse of each other, directly or through a word like one. */
  boolean isContrary(String a, String b) {
    Set<Integer> ofA = meanings(a);
    Set<Integer> ofB = meanings(b);
    return turns(ofA, ofB) || turns(ofB, ofA) || isOpposite(a, b);
  }

  /** Whether words of nearly their meanings say the reverse of each other. */
  boolean isRemotelyContrary(String a, String b) {
    if (Math.max(meanings(a).size(), meanings(b).size()) > FEW) {
      return false;
    }
    Set<Integer> nearA = near(a);
    Set<Integer> nearB = near(b);
    return nearA.stream().noneMatch(nearB::contains)
        && nearA.stream().anyMatch(set -> leads(set, '!', nearB::contains));
  }

  private Set<Integer> near(String lower) {
    Set<Integer> near = new LinkedHashSet<>(meanings(lower));
    for (int set : meanings(lower)) {
      near.addAll(sets.get(set).targets("&^@+\\$"));
    }
    return near;
  }

  /**
   * The words of a meaning with this one, of like or wider meanings, and those derived: what may
   * stand for it on a scale; empty for a word of many meanings.
   */
  Set<String> kin(String lower) {
    Set<String> kin = new LinkedHashSet<>(plain(lower));
    if (meanings(lower).size() <= CLEAR) {
      for (int set : meanings(lower)) {
        kin.addAll(sets.get(set).words());
        sets.get(set).targets("&@").forEach(near -> kin.addAll(sets.get(near).words()));
      }
      kin.addAll(roots(lower));
    }
    kin.remove("");
    return kin;
  }

  /** Whether a meaning of the one is linked to a contrary in the other, or to one like it. */
  private boolean turns(Set<Integer> from, Set<Integer> to) {
    for (int set : from) {
      boolean direct = leads(set, '!', o -> to.contains(o) || leads(o, '&', to::contains));
      if (direct || leads(set, '&', head -> leads(head, '!', to::contains))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words, or words they are made of, are a pair of contraries themselves. */
  boolean isOpposite(String a, String b) {
    Set<String> rootsB = roots(b);
    for (String root : roots(a)) {
      for (int set : meanings.getOrDefault(root, List.of())) {
        int place = sets.get(set).words().indexOf(root) + 1;
        if (linked(set, '!', place).stream().anyMatch(rootsB::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the words may stand for each other: synonyms, kinds of each other, forms of one. */
  boolean isAkin(String a, String b) {
    Set<Integer> ofA = meanings(a);
    Set<Integer> ofB = meanings(b);
    if (ofA.isEmpty() || ofB.isEmpty()) {
      return false;
    }
    return ofA.stream().anyMatch(ofB::contains)
        || ofA.stream().anyMatch(set -> leads(set, '&', ofB::contains))
        || ofA.stream().anyMatch(set -> leads(set, '@', ofB::contains))
        || ofB.stream().anyMatch(set -> leads(set, '@', ofA::contains))
        || ofA.stream().anyMatch(set -> leads(set, '$', ofB::contains))
        || isForm(a, b);
  }

  /** Whether the words are forms of one, or one is derived from the other. */
  boolean isForm(String a, String b) {
    return roots(a).stream().anyMatch(roots(b)::contains);
  }

  private boolean leads(int set, char sign, IntPredicate wanted) {
    return sets.get(set).leads(sign, wanted);
  }

  /** The words that a word of a set is linked to. */
  private List<String> linked(int set, char sign, int place) {
    return sets.get(set).linked(sign, place, sets);
  }

  /** The plain forms of a word and the words derived from it or from which it is. */
  private Set<String> roots(String lower) {
    Set<String> kept = keptRoots.get(lower);
    Set<String> roots = kept == null ? workOutRoots(lower) : kept;
    if (kept == null && keptRoots.size() < MOST_KEPT) {
      keptRoots.put(lower, roots);
    }
    return roots;
  }

  private Set<String> workOutRoots(String lower) {
    Set<String> roots = new LinkedHashSet<>(plain(lower));
    for (String word : plain(lower)) {
      for (int set : meanings.getOrDefault(word, List.of())) {
        int place = sets.get(set).words().indexOf(word) + 1;
        roots.addAll(linked(set, '+', place));
        roots.addAll(linked(set, '\\', place));
      }
    }
    roots.remove("");
    return roots;
  }

  private Set<Integer> meanings(String lower) {
    Set<Integer> kept = keptMeanings.get(lower);
    if (kept != null) {
      return kept;
    }
    Set<Integer> found = new LinkedHashSet<>();
    plain(lower).forEach(word -> found.addAll(meanings.getOrDefault(word, List.of())));
    if (keptMeanings.size() < MOST_KEPT) {
      keptMeanings.put(lower, found);
    }
    return found;
  }

  /** The words of which {@code lower} may be a form, itself among them if it is a word. */
  private Set<String> plain(String lower) {
    Set<String> words = new LinkedHashSet<>();
    if (meanings.containsKey(lower)) {
      words.add(lower);
    }
    irregular.getOrDefault(lower, List.of()).forEach(words::add);
    for (String[] ending : ENDINGS) {
      int stem = lower.length() - ending[0].length();
      if (stem >= 2 && lower.endsWith(ending[0])) {
        String word = lower.substring(0, stem) + ending[1];
        boolean doubled = stem > 3 && lower.charAt(stem - 1) == lower.charAt(stem - 2);
        String single = lower.substring(0, stem - 1);
        if (meanings.containsKey(word)) {
          words.add(word);
        } else if (doubled && meanings.containsKey(single)) {
          words.add(single);
        }
      }
    }
    return words;
  }
}

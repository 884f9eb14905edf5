package org.unecho.picture.thesaurus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What verbs and nouns mean to each other, after WordNet: dictionary forms, words derived from one
 * another, synonyms.
 *
 * <p>Read with the first question, once for the process (about a second, some 30 MB); safe for
 * several threads afterwards.
 */
public final class Thesaurus {
  /** Endings of inflected forms and what stands in their place in the plain form. */
  private static final String[][] ENDINGS = {
    {"ies", "y"},
    {"ied", "y"},
    {"s", ""},
    {"es", ""},
    {"ed", ""},
    {"ed", "e"},
    {"ing", ""},
    {"ing", "e"},
    {"men", "man"},
  };

  /** Answers kept, since the same words come again and again; bounded against hostile text. */
  private static final int MOST_KEPT = 100_000;

  private final List<WordSet> sets;
  private final Map<String, List<String>> irregular;
  private final Map<String, List<Integer>> meanings = new HashMap<>();
  private final Map<String, Set<String>> keptForms = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> keptRoots = new ConcurrentHashMap<>();
  private final Map<String, Set<Integer>> keptMeanings = new ConcurrentHashMap<>();

  private Thesaurus(List<WordSet> sets, Map<String, List<String>> irregular) {
    this.sets = sets;
    this.irregular = irregular;
    for (int i = 0; i < sets.size(); i++) {
      for (String word : sets.get(i).words()) {
        meanings.computeIfAbsent(word, key -> new ArrayList<>(2)).add(i);
      }
    }
    meanings.remove("");
  }

  /** The holder class makes the reading lazy and safe for threads. */
  private static final class Loaded {
    static final Thesaurus ONCE = new Thesaurus(WordNetFiles.sets(), WordNetFiles.irregular());
  }

  /** The one of the process. */
  public static Thesaurus get() {
    return Loaded.ONCE;
  }

  /**
   * The dictionary forms of which a word may be a form; the word itself where none is known.
   *
   * @param lower the word in lower case
   */
  public Set<String> forms(String lower) {
    return kept(keptForms, lower, this::workOutForms);
  }

  /**
   * The dictionary forms of a word and the words derived from it or from which it is: for
   * "shooting" also "shoot", for "announced" also "announcement".
   *
   * @param lower the word in lower case
   */
  public Set<String> roots(String lower) {
    return kept(keptRoots, lower, this::workOutRoots);
  }

  /** Whether the words are forms of one word, or one is derived from the other. */
  public boolean isForm(String a, String b) {
    Set<String> formsB = forms(b);
    Set<String> formsA = forms(a);
    return formsA.stream().anyMatch(formsB::contains)
        || roots(a).stream().anyMatch(formsB::contains)
        || roots(b).stream().anyMatch(formsA::contains);
  }

  /** Whether the words, in some of their forms, share a meaning. */
  public boolean isSynonym(String a, String b) {
    Set<Integer> ofB = kept(keptMeanings, b, this::workOutMeanings);
    return kept(keptMeanings, a, this::workOutMeanings).stream().anyMatch(ofB::contains);
  }

  private static <T> Set<T> kept(
      Map<String, Set<T>> known, String word, Function<String, Set<T>> workOut) {
    Set<T> kept = known.get(word);
    Set<T> answer = kept == null ? workOut.apply(word) : kept;
    if (kept == null && known.size() < MOST_KEPT) {
      known.put(word, answer);
    }
    return answer;
  }

  private Set<Integer> workOutMeanings(String lower) {
    Set<Integer> found = new LinkedHashSet<>();
    roots(lower).forEach(word -> found.addAll(meanings.getOrDefault(word, List.of())));
    return found;
  }

  private Set<String> workOutRoots(String lower) {
    Set<String> roots = new LinkedHashSet<>(forms(lower));
    for (String word : forms(lower)) {
      for (int set : meanings.getOrDefault(word, List.of())) {
        int place = sets.get(set).words().indexOf(word) + 1;
        roots.addAll(sets.get(set).linked('+', place, sets));
      }
    }
    roots.remove("");
    return roots;
  }

  private Set<String> workOutForms(String lower) {
    Set<String> words = new LinkedHashSet<>();
    if (meanings.containsKey(lower)) {
      words.add(lower);
    }
    words.addAll(irregular.getOrDefault(lower, List.of()));
    for (String[] ending : ENDINGS) {
      int stem = lower.length() - ending[0].length();
      if (stem >= 2 && lower.endsWith(ending[0])) {
        words.addAll(plain(lower.substring(0, stem), ending[1]));
      }
    }
    return words.isEmpty() ? Set.of(lower) : words;
  }

  /** A stem with an ending put on, or with its doubled last letter made single ("shipped"). */
  private List<String> plain(String stem, String ending) {
    String word = stem + ending;
    if (meanings.containsKey(word)) {
      return List.of(word);
    }
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    String single = stem.substring(0, last);
    return doubled && meanings.containsKey(single) ? List.of(single) : List.of();
  }
}

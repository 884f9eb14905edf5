package org.unecho.reading.influences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Influence.Sign;
import org.unecho.reading.words.WordTable;

/** The words that make influences: {@code verbs.psv}, {@code changes.psv}, {@code agents.psv}. */
final class Lexicon {
  private static final Lexicon ONE = new Lexicon();

  private final Map<String, List<VerbPattern>> verbs = new TreeMap<>();
  private final Map<String, Map<String, Sign>> changes = new TreeMap<>();
  private final Map<String, Set<String>> reactions = new TreeMap<>();
  private final Set<String> agents = new TreeSet<>();

  private Lexicon() {
    WordTable.beside(Lexicon.class, "verbs.psv").rows().forEach(this::verb);
    for (WordTable.Row row : WordTable.beside(Lexicon.class, "changes.psv").rows()) {
      Map<String, Sign> kind = changes.computeIfAbsent(row.cell(0), key -> new TreeMap<>());
      Sign sign = row.cell(2).equals("+") ? Sign.RAISES : Sign.LOWERS;
      row.words(1).forEach(word -> kind.put(word, sign));
    }
    for (WordTable.Row row : WordTable.beside(Lexicon.class, "reactions.psv").rows()) {
      reactions.put(row.cell(0), new TreeSet<>(row.words(1)));
    }
    WordTable.beside(Lexicon.class, "agents.psv")
        .rows()
        .forEach(row -> agents.addAll(row.words(0)));
    // The pattern with more words of its own says more: it is tried first.
    verbs
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((VerbPattern each) -> literals(each)).reversed()));
  }

  private static int literals(VerbPattern pattern) {
    return (int) pattern.words().stream().filter(word -> !OneOf.holds("Y|Y+|*", word)).count();
  }

  private void verb(WordTable.Row row) {
    List<String> words = List.of(row.cell(0).split(" ", -1));
    VerbPattern pattern =
        new VerbPattern(
            words.subList(1, words.size()),
            VerbPattern.Way.of(row.cell(1)),
            row.cell(2),
            row.cell(3));
    for (String lemma : words.get(0).split("/", -1)) {
      verbs.computeIfAbsent(lemma, key -> new ArrayList<>()).add(pattern);
    }
  }

  static Lexicon get() {
    return ONE;
  }

  /** The patterns of a verb by its dictionary form, the most telling first. */
  List<VerbPattern> patterns(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** What {@code word}, in the place of that kind, does to the thing it goes with. */
  Optional<Sign> change(String kind, String word) {
    return Optional.ofNullable(changes.getOrDefault(kind, Map.of()).get(word));
  }

  /** Whether the word is a reaction of that kind: "anger", "deed". */
  boolean isReaction(String kind, String lemma) {
    return reactions.getOrDefault(kind, Set.of()).contains(lemma);
  }

  boolean isAgent(String lemma) {
    return agents.contains(lemma);
  }
}

package org.unecho.reading.quotations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unecho.reading.words.WordTable;

/** The verbs and phrases that attribute words to a speaker, read from our own lists. */
final class CueLexicon {
  private static final CueLexicon LEXICON = new CueLexicon();

  private final Map<String, Map<Cue.Kind, Double>> verbs = new LinkedHashMap<>();
  private final List<String> phrases;

  private CueLexicon() {
    for (WordTable.Row row : WordTable.beside(CueLexicon.class, "cues.psv").rows()) {
      Cue.Kind kind = Cue.Kind.of(row.cell(0));
      double weight = Double.parseDouble(row.cell(1));
      row.words(2)
          .forEach(
              lemma ->
                  verbs
                      .computeIfAbsent(lemma, key -> new LinkedHashMap<>())
                      .merge(kind, weight, Math::max));
    }
    phrases =
        WordTable.beside(CueLexicon.class, "phrases.psv").rows().stream()
            .map(row -> row.cell(0))
            .toList();
  }

  static CueLexicon get() {
    return LEXICON;
  }

  /** The weight of the verb as a cue of that kind, if it is one. */
  Optional<Double> find(String lemma, Cue.Kind kind) {
    return Optional.ofNullable(verbs.get(lemma.toLowerCase(Locale.ROOT)))
        .map(kinds -> kinds.get(kind));
  }

  /** Whether the verb is a cue of any kind. */
  boolean knows(String lemma) {
    return verbs.containsKey(lemma.toLowerCase(Locale.ROOT));
  }

  /** Phrases after which the speaker stands, in the order of the list. */
  List<String> phrasesBeforeSpeaker() {
    return phrases;
  }
}

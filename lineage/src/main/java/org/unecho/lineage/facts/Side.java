package org.unecho.lineage.facts;

import java.util.List;
import java.util.Set;
import org.unecho.lineage.text.Names.Name;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Word;
import org.unecho.model.Passage;
import org.unecho.model.Span;

/**
 * One of two aligned passages.
 *
 * @param prose the article it stands in
 * @param span where
 * @param words its words
 * @param names the names in it
 * @param near words in lower case of the passage and the sentences beside it
 * @param stems stems of its words
 */
record Side(
    Prose prose,
    Span span,
    List<Word> words,
    List<Name> names,
    Set<String> near,
    Set<String> stems) {
  Side {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /** The passage of the article under {@code at}. */
  Passage at(Span at) {
    return prose.at(at);
  }

  /** The words of the article under {@code at}. */
  String text(Span at) {
    return prose.words(at);
  }

  /** Whether one of the words is, in lower case. */
  boolean has(String lower) {
    return words.stream().anyMatch(w -> w.lower().equals(lower));
  }

  /** Whether a word, in any form, is among those of the passage. */
  boolean hasForm(String lower) {
    return lower.length() > 1 ? stems.contains(Stems.of(lower)) : has(lower);
  }

  /** The place where a word that is missing here would stand: an empty span. */
  Span placeAfter(int word) {
    int at = word < 0 || words.isEmpty() ? span.start() : words.get(word).span().end();
    return new Span(at, at);
  }
}

package org.unecho.picture.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Hypothesis;
import org.unecho.model.Inquiry;
import org.unecho.picture.words.Wording;

/** What an inquiry is about, in words: tells what matters to it. */
final class Matter {
  private final Set<String> all = new TreeSet<>();
  private final Map<String, Set<String>> byHypothesis = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private int count;

  Matter(Inquiry inquiry) {
    all.addAll(Wording.plain(inquiry.question()));
    for (Hypothesis hypothesis : inquiry.hypotheses()) {
      Set<String> words = new TreeSet<>(Wording.plain(hypothesis.text()));
      hypothesis
          .links()
          .forEach(link -> words.addAll(Wording.plain(link.cause() + " " + link.effect())));
      byHypothesis.put(hypothesis.id(), words);
      all.addAll(words);
    }
  }

  /** Counts the words of a text, so that rare ones tell more than those that stand everywhere. */
  void count(Collection<String> words) {
    count++;
    new TreeSet<>(words).forEach(word -> texts.merge(word, 1, Integer::sum));
  }

  /** The words that a text shares with the inquiry. */
  Set<String> shared(Collection<String> words) {
    Set<String> shared = new TreeSet<>(words);
    shared.retainAll(all);
    return shared;
  }

  /** The words that a text shares with one hypothesis. */
  Set<String> shared(Collection<String> words, String hypothesis) {
    Set<String> shared = new TreeSet<>(words);
    shared.retainAll(byHypothesis.getOrDefault(hypothesis, Set.of()));
    return shared;
  }

  /**
   * How much a text has to do with the inquiry: its shared words by rarity (K. Spärck Jones, 1972).
   */
  double nearness(List<String> words) {
    return shared(words).stream()
        .mapToDouble(word -> Math.log((1.0 + count) / texts.getOrDefault(word, 1)))
        .sum();
  }
}

package org.unecho.lineage.facts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Answers about single words, which come again and again; bounded against hostile text. */
final class Kept {
  private static final int MOST = 100_000;

  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final UnaryOperator<String> answer;

  Kept(UnaryOperator<String> answer) {
    this.answer = answer;
  }

  String of(String word) {
    String known = answers.get(word);
    if (known != null) {
      return known;
    }
    String found = answer.apply(word);
    if (answers.size() < MOST) {
      answers.put(word, found);
    }
    return found;
  }
}

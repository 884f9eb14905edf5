package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Passage;

/** Numbers passages in the order in which the brief cites them. */
final class Citations {
  private static final int LONGEST_WORDS = 250;

  private final Pile pile;
  private final Map<Passage, Integer> numbers = new LinkedHashMap<>();

  Citations(Pile pile) {
    this.pile = pile;
  }

  int number(Passage passage) {
    return numbers.computeIfAbsent(passage, first -> numbers.size() + 1);
  }

  List<Integer> numbers(List<Passage> passages) {
    return pile.citable(passages).stream().map(this::number).toList();
  }

  Map<Passage, Integer> all() {
    return Map.copyOf(numbers);
  }

  List<Citation> list() {
    List<Citation> citations = new ArrayList<>();
    numbers.forEach(
        (passage, number) ->
            citations.add(
                new Citation(
                    number,
                    Shown.brief(pile.words(passage), LONGEST_WORDS),
                    pile.language(passage),
                    pile.place(passage.article()),
                    passage.span().start() + "–" + passage.span().end())));
    return citations;
  }
}

package org.unecho.bench.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Takes sentences from an article in one of several ways. */
final class Copyist {
  /** An excerpt of fewer sentences is rather a quotation. */
  private static final int LEAST_EXCERPT = 3;

  private final Grammar grammar;
  private final Rewording rewording;
  private final SplittableRandom random;

  Copyist(Grammar grammar, Rewording rewording, SplittableRandom random) {
    this.grammar = grammar;
    this.rewording = rewording;
    this.random = random;
  }

  /** The sentences of a copy made in that way from the sentences of one article. */
  List<String> copy(Way way, List<String> origin) {
    return switch (way) {
      case EDITED -> edited(origin);
      case EXCERPT -> excerpt(origin);
      case REWORDED -> origin.stream().map(each -> rewording.reword(each, random)).toList();
      case ORIGINAL, VERBATIM, PATCHWORK -> List.copyOf(origin);
    };
  }

  private List<String> edited(List<String> origin) {
    List<String> copy = new ArrayList<>();
    for (String sentence : origin) {
      copy.add(random.nextInt(5) == 0 ? rewording.touch(sentence, random) : sentence);
    }
    copy.remove(random.nextInt(1, copy.size()));
    copy.add(random.nextInt(1, copy.size() + 1), grammar.pick("added", random));
    return copy;
  }

  private List<String> excerpt(List<String> origin) {
    int size = Math.min(origin.size(), Math.max(LEAST_EXCERPT, (origin.size() + 2) / 3));
    int from = random.nextInt(origin.size() - size + 1);
    List<String> copy = new ArrayList<>(origin.subList(from, from + size));
    copy.add(grammar.pick("added", random));
    return copy;
  }

  /** Half of each article's sentences, each half in its order, the one after the other. */
  List<String> patchwork(List<String> first, List<String> second) {
    List<String> copy = new ArrayList<>(half(first));
    copy.addAll(half(second));
    return copy;
  }

  private List<String> half(List<String> sentences) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      places.add(i);
    }
    for (int i = places.size() - 1; i > 0; i--) {
      Collections.swap(places, i, random.nextInt(i + 1));
    }
    return places.subList(0, (places.size() + 1) / 2).stream()
        .sorted()
        .map(sentences::get)
        .toList();
  }
}

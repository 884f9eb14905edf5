package org.unecho.picture.influence;

import java.util.List;
import java.util.Set;

/**
 * A phrase as it is compared with others.
 *
 * @param names words of names, in lower case
 * @param words its other content words, in dictionary form
 * @param changes what changes which development is meant: success, failure, absence
 */
record Phrase(List<String> names, List<String> words, Set<String> changes) {
  /** Names tell developments of one kind apart (two wars) better than other words do. */
  private static final double NAME = 1.5;

  /** Two words of one kind (crisis and unrest) are nearly as good as one word twice. */
  private static final double KIN = 0.8;

  /** Names of five letters and more that differ in their ending only: Velmar and Velmarian. */
  private static final int LONG_NAME = 5;

  Phrase {
    names = List.copyOf(names);
    words = List.copyOf(words);
    changes = Set.copyOf(changes);
  }

  /** Whether nothing but function words is left. */
  boolean isEmpty() {
    return names.isEmpty() && words.isEmpty();
  }

  /**
   * How surely two phrases name one thing, 0 to 1: twice the weight of what they share over the
   * weight of both (L. R. Dice, 1945, with kindred words counted in part). 0 where each has a name
   * that the other lacks, where one means the success and the other does not, or where one is a
   * name and nothing else: Velm is not the war in Velm.
   */
  double likeness(Phrase other) {
    if (!changes.equals(other.changes) || words.isEmpty() != other.words.isEmpty()) {
      return 0;
    }
    List<String> hisNames = new java.util.ArrayList<>(other.names);
    long sharedNames = names.stream().filter(name -> takeName(name, hisNames)).count();
    if (sharedNames < names.size() && !hisNames.isEmpty()) {
      return 0;
    }
    double shared = NAME * sharedNames;
    List<String> his = new java.util.ArrayList<>(other.words);
    List<String> left = words.stream().filter(word -> !his.remove(word)).toList();
    shared += words.size() - left.size();
    shared += KIN * left.stream().filter(word -> takeKin(word, his)).count();
    double all = weight() + other.weight();
    return all == 0 ? 0 : 2 * shared / all;
  }

  private double weight() {
    return NAME * names.size() + words.size();
  }

  private static boolean takeName(String name, List<String> others) {
    return others.stream()
        .filter(other -> isSameName(name, other))
        .findFirst()
        .map(others::remove)
        .orElse(false);
  }

  static boolean isSameName(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int same = 0;
    while (same < least && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return a.equals(b) || (same >= LONG_NAME && same >= least - 1);
  }

  private static boolean takeKin(String word, List<String> others) {
    return DevelopmentWords.kind(word)
        .flatMap(
            kind ->
                others.stream()
                    .filter(o -> DevelopmentWords.kind(o).filter(kind::equals).isPresent())
                    .findFirst())
        .map(others::remove)
        .orElse(false);
  }
}

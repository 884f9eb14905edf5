package org.unecho.bench.generate;

import java.util.List;

/**
 * An article before it is printed.
 *
 * @param number its place in the order of writing: parents come before copies
 * @param parents what it was made from
 * @param sentences without the outlet's last line
 */
record Draft(
    int number,
    Way way,
    List<Draft> parents,
    String title,
    List<String> sentences,
    Desk.Issue issue) {
  Draft {
    parents = List.copyOf(parents);
    sentences = List.copyOf(sentences);
  }

  /** Whether both come from one article. */
  boolean shares(Draft other) {
    return root().number() == other.root().number();
  }

  /** Whether it, or what it was made from, was reworded. */
  boolean isReworded() {
    return way == Way.REWORDED || parents.stream().anyMatch(Draft::isReworded);
  }

  private Draft root() {
    return parents.isEmpty() ? this : parents.get(0).root();
  }
}

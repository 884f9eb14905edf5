package org.unecho.reading.dependencies;

import java.util.List;

/**
 * The numbers of the network, as they come in the model file.
 *
 * @param names words first, then tags, then relations: the place of a name is its number
 * @param sizes how many of the names are words, tags and relations
 * @param layers the matrices
 */
record Weights(List<String> names, Sizes sizes, Layers layers) {
  Weights {
    names = List.copyOf(names);
  }

  /**
   * The shape of the network.
   *
   * @param words words it knows
   * @param tags parts of speech it knows
   * @param relations relations it knows, with the mark for none
   * @param embedding numbers that stand for each name
   * @param hidden units in the middle
   */
  record Sizes(int words, int tags, int relations, int embedding, int hidden) {
    int names() {
      return words + tags + relations;
    }

    /** What it may do next: attach to the left or right with each relation but none, or shift. */
    int moves() {
      return 2 * (relations - 1) + 1;
    }
  }

  /**
   * The matrices, rows as stored.
   *
   * @param embeddings a row for each name
   * @param inputs a row of hidden size for each number of each slot
   * @param bias of the hidden units
   * @param outputs a row of moves for each hidden unit
   */
  @SuppressWarnings("ArrayRecordComponent") // matrices, shared and never written
  record Layers(float[][] embeddings, float[][] inputs, float[] bias, float[][] outputs) {}
}

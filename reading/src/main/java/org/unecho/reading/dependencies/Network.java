package org.unecho.reading.dependencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The network's arithmetic. What a name adds to the hidden units in a slot does not depend on the
 * sentence, so it is kept for tags, relations and frequent words. Safe for use by several threads.
 */
final class Network {
  /**
   * So many words, the most frequent first, have what they add kept: they are four of five words of
   * news, and at 4 kB a word and slot no more than 72 MB.
   */
  private static final int KEPT_WORDS = 1_000;

  /** Rows added in one go, so that sums are read and written once for so many. */
  private static final int STRIDE = 4;

  private final Weights.Sizes sizes;
  private final Weights.Layers layers;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final List<String> relations;
  private final List<AtomicReferenceArray<float[]>> kept = new ArrayList<>();

  Network(Weights weights) {
    sizes = weights.sizes();
    layers = weights.layers();
    List<String> names = weights.names();
    for (int i = 0; i < sizes.words(); i++) {
      words.putIfAbsent(names.get(i), i);
    }
    int firstRelation = sizes.words() + sizes.tags();
    for (int i = sizes.words(); i < firstRelation; i++) {
      tags.putIfAbsent(names.get(i), i);
    }
    relations = List.copyOf(names.subList(firstRelation, names.size()));
    int others = sizes.tags() + sizes.relations();
    for (int slot = 0; slot < Slots.COUNT; slot++) {
      kept.add(new AtomicReferenceArray<>(slot < Slots.WORDS ? KEPT_WORDS : others));
    }
  }

  /** The names of the relations; the first is no relation, the second the root's. */
  List<String> relations() {
    return relations;
  }

  /** Units in the middle. */
  int hidden() {
    return sizes.hidden();
  }

  /** Moves scored. */
  int moves() {
    return sizes.moves();
  }

  /** The number of a word; that of the unknown word if it is not known. */
  int word(String word) {
    return words.getOrDefault(word, words.getOrDefault("-UNKNOWN-", 0));
  }

  /** The number of a tag. */
  int tag(String tag) {
    return tags.getOrDefault(tag, tags.getOrDefault("-UNKNOWN-", 0));
  }

  /** The number of a relation, given its place in {@link #relations()}. */
  int relation(int place) {
    return sizes.words() + sizes.tags() + place;
  }

  /** Whether what this name adds is kept for all sentences. */
  boolean isKept(int name) {
    return name < KEPT_WORDS || name >= sizes.words();
  }

  /** What {@code name} in {@code slot} adds to the hidden units; it must not be written. */
  float[] keptSum(int name, int slot) {
    AtomicReferenceArray<float[]> place = kept.get(slot);
    int at = name < KEPT_WORDS ? name : name - sizes.words();
    float[] found = place.get(at);
    if (found == null) {
      found = sum(name, slot);
      place.set(at, found);
    }
    return found;
  }

  /** What {@code name} in {@code slot} adds to the hidden units, worked out anew. */
  float[] sum(int name, int slot) {
    float[] sum = new float[sizes.hidden()];
    float[] embedding = layers.embeddings()[name];
    int row = slot * sizes.embedding();
    for (int k = 0; k < embedding.length; k++) {
      addScaled(sum, layers.inputs()[row + k], embedding[k]);
    }
    return sum;
  }

  private static void addScaled(float[] sum, float[] row, float scale) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += scale * row[i];
    }
  }

  /**
   * Scores all moves.
   *
   * @param added what each slot adds, {@link Slots#COUNT} rows
   * @param hidden room for the hidden units
   * @param scores room for the scores
   */
  void score(float[][] added, float[] hidden, float[] scores) {
    System.arraycopy(layers.bias(), 0, hidden, 0, hidden.length);
    for (int slot = 0; slot < added.length; slot += STRIDE) {
      addFour(hidden, added[slot], added[slot + 1], added[slot + 2], added[slot + 3]);
    }
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
    java.util.Arrays.fill(scores, 0);
    float[][] out = layers.outputs();
    for (int unit = 0; unit < hidden.length; unit += STRIDE) {
      addFourScaled(scores, out, hidden, unit);
    }
  }

  private static void addFour(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  private static void addFourScaled(float[] sum, float[][] rows, float[] scales, int first) {
    float[] a = rows[first];
    float[] b = rows[first + 1];
    float[] c = rows[first + 2];
    float[] d = rows[first + 3];
    float byA = scales[first];
    float byB = scales[first + 1];
    float byC = scales[first + 2];
    float byD = scales[first + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (byA * a[i] + byB * b[i]) + (byC * c[i] + byD * d[i]);
    }
  }
}

package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Makes copies that are hard to trace, from one translation of a document, by lot. */
final class HardCopies {
  /** How a copy was made hard. */
  enum Form {
    /** A random third of the lines, in order. */
    ABRIDGED,
    /** All lines, cut into blocks of two or three, in another order. */
    SHUFFLED,
    /** All lines, and as many of another document between them. */
    MIXED,
    /** All of it: abridged, shuffled, mixed. */
    HARDEST
  }

  private static final int LARGEST_BLOCK = 3;

  private final SplittableRandom random;

  HardCopies(SplittableRandom random) {
    this.random = random;
  }

  /** A copy of the lines {@code own}; those of {@code other} are mixed in where the form asks. */
  LinedText make(Form form, String id, List<String> own, List<String> other) {
    List<Integer> order = IntStream.range(0, own.size()).boxed().toList();
    if (form == Form.ABRIDGED || form == Form.HARDEST) {
      order = abridged(order);
    }
    if (form == Form.SHUFFLED || form == Form.HARDEST) {
      order = shuffled(order);
    }
    List<String> texts = new ArrayList<>(order.stream().map(own::get).toList());
    List<Integer> lines = new ArrayList<>(order);
    if (form == Form.MIXED || form == Form.HARDEST) {
      mix(texts, lines, other.subList(0, Math.min(other.size(), texts.size())));
    }
    return LinedText.of(id, texts, lines);
  }

  /** A third of the lines, rounded up, in order. */
  List<Integer> abridged(List<Integer> lines) {
    List<Integer> drawn = new ArrayList<>(lines);
    shuffle(drawn);
    return drawn.subList(0, (lines.size() + 2) / 3).stream().sorted().toList();
  }

  /**
   * The same lines in blocks of two or three, never in the order given unless there is one block.
   */
  List<Integer> shuffled(List<Integer> lines) {
    List<List<Integer>> blocks = blocks(lines);
    List<List<Integer>> moved = new ArrayList<>(blocks);
    shuffle(moved);
    if (moved.equals(blocks)) {
      Collections.rotate(moved, 1);
    }
    return moved.stream().flatMap(List::stream).toList();
  }

  private List<List<Integer>> blocks(List<Integer> lines) {
    List<List<Integer>> blocks = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      int to = Math.min(lines.size(), from + random.nextInt(2, LARGEST_BLOCK + 1));
      blocks.add(lines.subList(from, to));
      from = to;
    }
    return blocks;
  }

  /** Puts {@code other} between the texts in runs of one to three, each side in its own order. */
  private void mix(List<String> texts, List<Integer> lines, List<String> other) {
    int at = random.nextInt(LARGEST_BLOCK + 1);
    int run = 0;
    for (String text : other) {
      if (run == 0) {
        run = random.nextInt(1, LARGEST_BLOCK + 1);
        at += random.nextInt(1, LARGEST_BLOCK + 1);
      }
      int place = Math.min(at, texts.size());
      texts.add(place, text);
      lines.add(place, LinedText.FOREIGN);
      at = place + 1;
      run--;
    }
  }

  private <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, random.nextInt(i + 1));
    }
  }
}

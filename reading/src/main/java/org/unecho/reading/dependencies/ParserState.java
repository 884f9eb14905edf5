package org.unecho.reading.dependencies;

import java.util.Arrays;

/**
 * Where an arc-standard parser stands in a sentence: a stack that begins with the root, the words
 * still to come, and for each word its governor, its relation and its outer children. Words are
 * numbered from 1, 0 is the root.
 */
final class ParserState {
  private final int size;

  /** The word that is none: a slot with nothing in it. */
  private final int none;

  private final int[] stack;
  private int height = 1;
  private int next = 1;
  private final int[] governor;
  private final int[] relation;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  ParserState(int size) {
    this.size = size;
    this.none = size + 1;
    this.stack = new int[size + 2];
    this.governor = new int[size + 2];
    this.relation = new int[size + 2];
    this.left = filled();
    this.secondLeft = filled();
    this.right = filled();
    this.secondRight = filled();
  }

  private int[] filled() {
    int[] array = new int[size + 2];
    Arrays.fill(array, none);
    return array;
  }

  boolean isDone() {
    return height == 1 && next > size;
  }

  boolean mayShift() {
    return next <= size;
  }

  /** Whether the second of the stack may be attached to the first, which is never the root. */
  boolean mayAttachLeft() {
    return height > 2;
  }

  /** Whether the first of the stack may be attached to the second; to the root only at the end. */
  boolean mayAttachRight() {
    return height > 2 || (height == 2 && next > size);
  }

  /** Whether what would govern by attaching to the right is the root. */
  boolean isUnderRoot() {
    return height == 2;
  }

  void shift() {
    stack[height++] = next++;
  }

  void attachLeft(int how) {
    int above = stack[height - 1];
    int child = stack[height - 2];
    attach(child, above, how);
    secondLeft[above] = left[above];
    left[above] = child;
    stack[height - 2] = above;
    height--;
  }

  void attachRight(int how) {
    int child = stack[height - 1];
    int above = stack[height - 2];
    attach(child, above, how);
    secondRight[above] = right[above];
    right[above] = child;
    height--;
  }

  private void attach(int child, int above, int how) {
    governor[child] = above;
    relation[child] = how;
  }

  int governor(int word) {
    return governor[word];
  }

  /** The place of the relation among the network's; 0 while the word is not attached. */
  int relation(int word) {
    return relation[word];
  }

  /** Writes the words of all {@link Slots} into {@code words}. */
  void look(int[] words) {
    for (int depth = 0; depth < 3; depth++) {
      words[2 - depth] = height > depth ? stack[height - 1 - depth] : none;
      words[3 + depth] = next + depth <= size ? next + depth : none;
    }
    for (int depth = 0; depth < 2; depth++) {
      int word = height > depth ? stack[height - 1 - depth] : none;
      int slot = Slots.CHILDREN * (1 + depth);
      words[slot] = left[word];
      words[slot + 1] = right[word];
      words[slot + 2] = secondLeft[word];
      words[slot + 3] = secondRight[word];
      words[slot + 4] = left[left[word]];
      words[slot + 5] = right[right[word]];
    }
  }
}

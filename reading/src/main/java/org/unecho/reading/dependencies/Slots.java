package org.unecho.reading.dependencies;

/**
 * The words that the network looks at before each move, as Chen and Manning chose them: three of
 * the stack, three of the buffer, and of the two topmost of the stack the outer two children on
 * each side and the outermost child of the outermost child on each side. It sees the word and the
 * tag of all 18, and the relation of the 12 children.
 */
final class Slots {
  /** Words looked at. */
  static final int WORDS = 18;

  /** The first of them that is a child. */
  static final int CHILDREN = 6;

  /** All slots: words, tags, relations. */
  static final int COUNT = WORDS + WORDS + WORDS - CHILDREN;

  private Slots() {}
}

package org.unecho.reading.influences;

/**
 * Some words in a row of one sentence.
 *
 * @param first number of the first token
 * @param last number of the last token
 */
record Range(int first, int last) {
  /** Refuses a range without tokens. */
  Range {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "a range of tokens must hold one at least, but was " + first + " to " + last);
    }
  }

  boolean contains(int index) {
    return first <= index && index <= last;
  }

  int length() {
    return last - first + 1;
  }

  boolean overlaps(Range other) {
    return first <= other.last && other.first <= last;
  }
}

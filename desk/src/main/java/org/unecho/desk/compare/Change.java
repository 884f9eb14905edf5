package org.unecho.desk.compare;

/**
 * A change of meaning.
 *
 * @param number from 1, in the order of the copy
 * @param type what was changed, in a word or two
 * @param was the words of the origin, on one line; empty where the copy adds
 * @param now the words of the copy, on one line; empty where it leaves out
 * @param twin number of the pair of passages that it belongs to; 0 if to none
 */
public record Change(int number, String type, String was, String now, int twin) {

  /** What became of what, in our words. */
  public String told() {
    if (was.isEmpty()) {
      return "“" + now + "” was added";
    }
    return now.isEmpty() ? "“" + was + "” was left out" : "“" + was + "” became “" + now + "”";
  }
}

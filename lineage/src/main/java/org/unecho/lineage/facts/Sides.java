package org.unecho.lineage.facts;

import org.unecho.model.Span;

/**
 * Two aligned passages with their words matched.
 *
 * @param copy the passage of the copy
 * @param origin the passage of the origin
 * @param diff which words match in order
 * @param matches which words stand for each other
 */
record Sides(Side copy, Side origin, Diff diff, Matches matches) {

  static Sides of(Side copy, Side origin) {
    return new Sides(
        copy,
        origin,
        Diff.of(copy.words(), origin.words()),
        Matches.of(copy.words(), origin.words()));
  }

  /** The same, with the origin as the copy. */
  Sides turned() {
    return new Sides(/* copy= */ origin, /* origin= */ copy, diff.turned(), matches.turned());
  }

  /** The place in the copy that faces a word of the origin: empty, after the last match before. */
  Span placeInCopy(int originWord) {
    int last = -1;
    for (int i = 0; i < copy.words().size(); i++) {
      boolean before = diff.isCopyMatched(i) && diff.copyGap(i) < diff.originGap(originWord);
      last = before ? i : last;
    }
    return copy.placeAfter(last);
  }

  /** The place in the origin that faces a word of the copy. */
  Span placeInOrigin(int copyWord) {
    int last = -1;
    for (int j = 0; j < origin.words().size(); j++) {
      boolean before = diff.isOriginMatched(j) && diff.originGap(j) < diff.copyGap(copyWord);
      last = before ? j : last;
    }
    return origin.placeAfter(last);
  }
}

package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unecho.lineage.text.Word;

/**
 * Which words of two passages stand for each other, in whatever order: the same word or a form of
 * it, another spelling of a name, a word of one meaning. Function words stand for nothing and are
 * left out.
 *
 * <p>The surest pairs are taken first and, of equals, those that stand at the same share of the way
 * through their passages, each word once: the "competitive linking" of Melamed, "Models of
 * Translational Equivalence among Words", 2000, with kinship in place of counts.
 */
final class Matches {
  /**
   * Passages of more words are not searched for words of one meaning: the work is their product.
   */
  private static final int MAX_LEFTOVER = 80;

  private final int[] originOf;
  private final int[] copyOf;
  private final List<Word> copy;
  private final List<Word> origin;

  private Matches(List<Word> copy, List<Word> origin) {
    this.copy = copy;
    this.origin = origin;
    this.originOf = new int[copy.size()];
    this.copyOf = new int[origin.size()];
    Arrays.fill(originOf, -1);
    Arrays.fill(copyOf, -1);
  }

  /** The same, seen from the other passage. */
  Matches turned() {
    Matches turned = new Matches(/* copy= */ origin, /* origin= */ copy);
    System.arraycopy(copyOf, 0, turned.originOf, 0, copyOf.length);
    System.arraycopy(originOf, 0, turned.copyOf, 0, originOf.length);
    return turned;
  }

  /** How two words may stand for each other, the surest first. */
  private enum Link {
    SAME,
    FORM,
    SPELLING,
    MEANING
  }

  static Matches of(List<Word> copy, List<Word> origin) {
    Matches matches = new Matches(copy, origin);
    if (isSame(copy, origin)) {
      open(copy, matches.originOf)
          .forEach(
              i -> {
                matches.originOf[i] = i;
                matches.copyOf[i] = i;
              });
      return matches;
    }
    for (Link link : Link.values()) {
      matches.take(link);
    }
    return matches;
  }

  /** Whether the passages have the same words: most of those in a literal copy do. */
  private static boolean isSame(List<Word> copy, List<Word> origin) {
    boolean same = copy.size() == origin.size();
    for (int i = 0; same && i < copy.size(); i++) {
      same = copy.get(i).lower().equals(origin.get(i).lower());
    }
    return same;
  }

  private record Pair(int copy, int origin, double apart) {}

  private void take(Link link) {
    List<Integer> left = open(copy, originOf);
    List<Integer> right = open(origin, copyOf);
    if (link == Link.MEANING && Math.max(left.size(), right.size()) > MAX_LEFTOVER) {
      return;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i : left) {
      for (int j : right) {
        if (holds(link, copy.get(i), origin.get(j))) {
          double apart = Math.abs((double) i / copy.size() - (double) j / origin.size());
          pairs.add(new Pair(i, j, apart));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::apart));
    for (Pair pair : pairs) {
      if (originOf[pair.copy()] < 0 && copyOf[pair.origin()] < 0) {
        originOf[pair.copy()] = pair.origin();
        copyOf[pair.origin()] = pair.copy();
      }
    }
  }

  private static List<Integer> open(List<Word> words, int[] taken) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] < 0 && !FunctionWords.has(words.get(i).lower())) {
        open.add(i);
      }
    }
    return open;
  }

  private static boolean holds(Link link, Word a, Word b) {
    return switch (link) {
      case SAME -> a.lower().equals(b.lower());
      case FORM -> Stems.same(a.lower(), b.lower()) || sameName(a, b) || sameNumber(a, b);
      case SPELLING ->
          a.isCapital()
              && b.isCapital()
              && Spellings.variants(Spellings.plain(a.bare()), Spellings.plain(b.bare()));
      case MEANING -> Thesaurus.get().isAkin(a.lower(), b.lower());
    };
  }

  private static boolean sameName(Word a, Word b) {
    return a.isCapital() && Spellings.same(Spellings.plain(a.bare()), Spellings.plain(b.bare()));
  }

  private static boolean sameNumber(Word a, Word b) {
    double value = Amount.single(a.lower());
    return value >= 0 && value == Amount.single(b.lower());
  }

  /** The origin's word for the copy's, or -1. */
  int originOf(int copyWord) {
    return originOf[copyWord];
  }

  /** The copy's word for the origin's, or -1. */
  int copyOf(int originWord) {
    return copyOf[originWord];
  }

  /** Words of the copy without counterpart that stand where the origin's words do. */
  List<Integer> facingInCopy(int first, int last) {
    return facing(first, last, copyOf, originOf, copy, origin);
  }

  /** Words of the origin without counterpart that stand where the copy's words do. */
  List<Integer> facingInOrigin(int first, int last) {
    return facing(first, last, originOf, copyOf, origin, copy);
  }

  /**
   * The open content words of {@code there} right behind the counterpart of the nearest matched
   * word before {@code first}, and right before that of the nearest one after {@code last}.
   */
  private static List<Integer> facing(
      int first, int last, int[] thereOf, int[] hereOf, List<Word> there, List<Word> here) {
    List<Integer> found = new ArrayList<>();
    int before = first - 1;
    while (before >= 0 && thereOf[before] < 0) {
      before--;
    }
    int after = last + 1;
    while (after < here.size() && thereOf[after] < 0) {
      after++;
    }
    int from = before >= 0 ? thereOf[before] : -1;
    for (int i = from + 1; i < there.size() && hereOf[i] < 0; i++) {
      addContent(found, i, there);
    }
    int to = after < here.size() ? thereOf[after] : there.size();
    for (int i = to - 1; i >= 0 && hereOf[i] < 0; i--) {
      addContent(found, i, there);
    }
    return found;
  }

  private static void addContent(List<Integer> into, int at, List<Word> words) {
    if (!FunctionWords.has(words.get(at).lower()) && !into.contains(at)) {
      into.add(at);
    }
  }
}

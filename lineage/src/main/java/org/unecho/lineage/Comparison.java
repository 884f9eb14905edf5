package org.unecho.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unecho.lineage.align.Alignment;
import org.unecho.lineage.align.Encoded;
import org.unecho.lineage.align.Nearness;
import org.unecho.lineage.candidate.Choice;
import org.unecho.lineage.candidate.Needed;
import org.unecho.lineage.candidate.Pair;
import org.unecho.lineage.candidate.Sketch;
import org.unecho.lineage.direct.Direction;
import org.unecho.lineage.direct.DirectionFinder;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.text.Sentence;

/**
 * Compares pairs of a pile sentence by sentence. It knows which pairs are worth it, and holds the
 * vectors of those sentences that need one.
 *
 * <p>What is found of a pair depends on its two texts, and on the pile only through the rarity of
 * what they share: a vector that another pair asked for is not looked at.
 */
final class Comparison {
  /** Articles whose sentences go to the encoder together: enough to keep all cores busy. */
  private static final int TOGETHER = 64;

  private static final float[] NONE = {};

  private final Pile pile;
  private final List<Pair> pairs;

  /** Without one every pair is compared, with all its sentences. */
  private final List<Choice> choice;

  private final Map<Integer, float[][]> vectors;

  private Comparison(
      Pile pile, List<Pair> pairs, List<Choice> choice, Map<Integer, float[][]> vectors) {
    this.pile = pile;
    this.pairs = pairs;
    this.choice = choice;
    this.vectors = vectors;
  }

  /** Chooses the pairs of a pile and encodes what they need. */
  static Comparison of(Pile pile, LineageSettings settings, SentenceVectors vectors) {
    if (pile.size() <= settings.compareAll()) {
      return ofAll(pile, vectors);
    }
    List<Sketch> sketches = pile.sketches();
    Choice choice = Choice.of(sketches, pile.leads(vectors), settings.neighbours());
    return new Comparison(
        pile, choice.pairs(), List.of(choice), encode(pile, choice.needed(), vectors));
  }

  /** Compares every pair of a small pile. */
  static Comparison ofAll(Pile pile, SentenceVectors vectors) {
    Map<Integer, BitSet> needed = new TreeMap<>();
    for (int place = 0; place < pile.size(); place++) {
      BitSet all = new BitSet();
      all.set(0, pile.prose(place).sentences().size());
      needed.put(place, all);
    }
    return new Comparison(pile, Choice.all(pile.size()), List.of(), encode(pile, needed, vectors));
  }

  private static Map<Integer, float[][]> encode(
      Pile pile, Map<Integer, BitSet> needed, SentenceVectors vectors) {
    Map<Integer, float[][]> encoded = new TreeMap<>();
    List<Integer> places = List.copyOf(needed.keySet());
    for (int from = 0; from < places.size(); from += TOGETHER) {
      List<Integer> batch = places.subList(from, Math.min(places.size(), from + TOGETHER));
      List<String> texts = new ArrayList<>();
      for (int place : batch) {
        List<Sentence> sentences = pile.prose(place).sentences();
        bits(needed, place).stream().forEach(i -> texts.add(sentences.get(i).text()));
      }
      List<float[]> found = vectors.vectors(texts);
      int next = 0;
      for (int place : batch) {
        float[][] own = new float[pile.prose(place).sentences().size()][];
        for (int i = 0; i < own.length; i++) {
          own[i] = bits(needed, place).get(i) ? found.get(next++) : NONE;
        }
        encoded.put(place, own);
      }
    }
    return encoded;
  }

  private static BitSet bits(Map<Integer, BitSet> needed, int place) {
    return needed.getOrDefault(place, new BitSet());
  }

  /** The pairs worth comparing, ascending. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Compares a pair; the first article is the left one. */
  Judgement judge(Pair pair) {
    List<Needed> needed = choice.stream().map(each -> each.needed(pair)).toList();
    return Judgement.of(
        encoded(pair.first(), needed.stream().map(Needed::left).toList()),
        encoded(pair.second(), needed.stream().map(Needed::right).toList()),
        pile.rarity());
  }

  /** The numbers of the link that the left article of {@code turned} takes from the right one. */
  Link.Weight weight(Judgement judgement, Alignment turned) {
    return new Link.Weight(
        turned.coverage(),
        judgement.likelihood().confidence().value(),
        Nearness.of(turned, pile.rarity()));
  }

  /** Which of a pair is the copy, from the alignment that judging it gave. */
  Direction direction(Pair pair, Alignment alignment) {
    return DirectionFinder.find(
        alignment, pile.standing(pair.first()), pile.standing(pair.second()));
  }

  /** The article with the vectors that {@code needed} names, all without it. */
  private Encoded encoded(int place, List<BitSet> needed) {
    Pile.Cut cut = pile.cut(place);
    float[][] own = vectors.getOrDefault(place, new float[0][]);
    List<float[]> seen =
        IntStream.range(0, cut.prose().sentences().size())
            .mapToObj(i -> needed.stream().allMatch(bits -> bits.get(i)) ? own[i] : NONE)
            .toList();
    return new Encoded(cut.prose(), seen, pile.sketches().get(place).runs(), cut.words());
  }
}

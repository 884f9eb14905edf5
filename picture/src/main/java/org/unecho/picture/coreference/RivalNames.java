package org.unecho.picture.coreference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unecho.picture.words.Vector;

/**
 * Two stories of one kind share most of their words (two bouts of one boxer, two fires in one chain
 * of shops), but a name of the one hardly ever stands in articles of the other. A pile whose most
 * exclusive pair of names or numbers meets in fewer articles than chance allows is parted around
 * them: one-sided hypergeometric test (Fisher, 1922), corrected for the number of pairs tried
 * (Bonferroni), then two means over the pile's own words (spherical k-means, Dhillon and Modha,
 * 2001).
 */
final class RivalNames {
  /** The usual level of a test. */
  private static final double LEVEL = 0.05;

  /** Articles that a name, and each part, must have: one or two may be oddly written. */
  private static final int LEAST_ARTICLES = 3;

  /** Rounds of two means; they hardly ever need more than three. */
  private static final int ROUNDS = 5;

  /** As in the rarity of the whole pile: see {@link org.unecho.picture.words.Rarity}. */
  private static final double NAMED = 1.5;

  private static final double POWER = 1.5;

  private final List<Page> pages;
  private final Map<String, BitSet> holders = new TreeMap<>();

  private RivalNames(List<Page> pages) {
    this.pages = pages;
    for (int i = 0; i < pages.size(); i++) {
      for (String word : pages.get(i).words()) {
        holders.computeIfAbsent(word, key -> new BitSet()).set(i);
      }
    }
  }

  /** The places of the articles that leave {@code pages}; none where it tells one story. */
  static Optional<BitSet> leaving(List<Page> pages) {
    return pages.size() < 2 * LEAST_ARTICLES ? Optional.empty() : new RivalNames(pages).part();
  }

  private Optional<BitSet> part() {
    return rivals().map(this::twoMeans).filter(this::areBothStories);
  }

  private boolean areBothStories(BitSet leaving) {
    int left = leaving.cardinality();
    return left >= LEAST_ARTICLES && pages.size() - left >= LEAST_ARTICLES;
  }

  /** Holders of the two names that avoid each other most, where no chance explains it. */
  private Optional<List<BitSet>> rivals() {
    List<BitSet> names = new ArrayList<>();
    holders.forEach(
        (word, articles) -> {
          int many = articles.cardinality();
          if (many >= LEAST_ARTICLES && many < pages.size() && isName(word, articles)) {
            names.add(articles);
          }
        });
    double least = LEVEL / Math.max(1.0, names.size() * (names.size() - 1) / 2.0);
    Optional<List<BitSet>> best = Optional.empty();
    for (int a = 0; a < names.size(); a++) {
      for (int b = a + 1; b < names.size(); b++) {
        double chance = Meeting.chance(pages.size(), names.get(a), names.get(b));
        if (chance < least) {
          least = chance;
          best = Optional.of(List.of(names.get(a), names.get(b)));
        }
      }
    }
    return best;
  }

  private boolean isName(String word, BitSet articles) {
    return pages.get(articles.nextSetBit(0)).names().contains(word);
  }

  private BitSet twoMeans(List<BitSet> rivals) {
    List<Vector> vectors = pages.stream().map(this::vector).toList();
    BitSet stay = (BitSet) rivals.get(0).clone();
    stay.andNot(rivals.get(1));
    BitSet leave = (BitSet) rivals.get(1).clone();
    leave.andNot(rivals.get(0));
    for (int round = 0; round < ROUNDS; round++) {
      Vector here = centre(vectors, stay);
      Vector there = centre(vectors, leave);
      leave = new BitSet();
      for (int i = 0; i < vectors.size(); i++) {
        leave.set(i, vectors.get(i).cosine(there) > vectors.get(i).cosine(here));
      }
      stay = (BitSet) leave.clone();
      stay.flip(0, vectors.size());
    }
    return leave;
  }

  private static Vector centre(List<Vector> vectors, BitSet places) {
    return Centroid.of(places.stream().mapToObj(vectors::get).toList());
  }

  /** Words that other articles of the pile have too, weighed by their rarity in it. */
  private Vector vector(Page page) {
    return Vector.of(
        page.words().stream().filter(word -> many(word) > 1).toList(),
        word ->
            Math.pow(Math.log((1.0 + pages.size()) / (1.0 + many(word))), POWER)
                * (page.names().contains(word) ? NAMED : 1));
  }

  private int many(String word) {
    return holders.getOrDefault(word, new BitSet()).cardinality();
  }
}

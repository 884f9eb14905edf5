package org.unecho.peers;

import info.debatty.java.lsh.LSHMinHash;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.unecho.bench.task.Peer;

/**
 * Thibault Debatty's java-lsh: MinHash signatures put into buckets by stages.
 *
 * <p>20 stages, for which the library chooses 6 rows and so 120 hash functions. It aims at a
 * Jaccard index of .5 and fixes that itself; by its own formula half of the pairs at .61 meet in a
 * stage. Buckets as its documentation asks: so many that about 100 texts lie in each. So of 10,000
 * texts a fifth of all pairs meets by chance, of 1,000 nine in ten, which finds more than the
 * stages alone would. Pairs that meet are compared by signature, {@link MinHash#similarity}, and
 * those within twice its stated error of what is asked, or above, exactly.
 */
public final class JavaLshPeer implements Peer {
  private static final int STAGES = 20;

  /** Texts in a bucket, from the documentation of {@link LSHMinHash}. */
  private static final int IN_BUCKET = 100;

  private static final long SEED = 1;

  /** Made by the service loader. */
  public JavaLshPeer() {}

  @Override
  public String name() {
    return "JavaLsh";
  }

  @Override
  public String version() {
    return "info.debatty:java-lsh 0.12, LSHMinHash of 20 stages, 120 hash functions";
  }

  @Override
  public List<Link> links(SortedMap<String, String> texts, double least) {
    Shingles shingles = Shingles.of(texts);
    if (shingles.ids().isEmpty()) {
      return List.of();
    }
    int buckets = Math.max(1, shingles.ids().size() / IN_BUCKET);
    LSHMinHash lsh = new LSHMinHash(STAGES, buckets, shingles.different(), SEED);
    MinHash hash = new MinHash(lsh.getCoefficients().length, shingles.different(), SEED);
    double near = least - 2 * hash.error();
    List<int[]> signatures = shingles.sets().stream().map(hash::signature).toList();
    List<Link> links = new ArrayList<>();
    Buckets earlier = new Buckets(new HashMap<>(), buckets);
    for (int text = 0; text < signatures.size(); text++) {
      int[] signature = signatures.get(text);
      BitSet met = earlier.put(text, lsh.hashSignature(signature));
      for (int other = met.nextSetBit(0); other >= 0; other = met.nextSetBit(other + 1)) {
        if (hash.similarity(signature, signatures.get(other)) >= near) {
          double likeness =
              MinHash.jaccardIndex(shingles.sets().get(text), shingles.sets().get(other));
          if (likeness >= least) {
            links.add(new Link(shingles.ids().get(other), shingles.ids().get(text), likeness));
          }
        }
      }
    }
    return links;
  }

  /** The texts in each bucket of each stage. */
  private record Buckets(Map<Integer, List<Integer>> texts, int ofStage) {
    /** Puts a text into its bucket of every stage; answers the texts that were in one of them. */
    BitSet put(int text, int[] bucketByStage) {
      BitSet met = new BitSet(text + 1);
      for (int stage = 0; stage < bucketByStage.length; stage++) {
        List<Integer> bucket =
            texts.computeIfAbsent(stage * ofStage + bucketByStage[stage], key -> new ArrayList<>());
        bucket.forEach(met::set);
        bucket.add(text);
      }
      return met;
    }
  }
}

package org.unecho.lineage.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.unecho.lineage.encode.SentenceVectors;

/**
 * The articles with the nearest leads. Up to a few thousand articles are compared one by one; more
 * are searched through a graph of near neighbours (Malkov, Yashunin, "Efficient and Robust
 * Approximate Nearest Neighbor Search Using Hierarchical Navigable Small World Graphs", 2018;
 * Lucene's).
 */
final class NearestLeads {
  /** Comparing as many with one another takes about as long as building the graph. */
  private static final int COMPARED = 6000;

  private static final String FIELD = "lead";

  /** The graph is built in memory in one piece, so that it is the same one each time. */
  private static final int BUFFER_MB = 1900;

  private NearestLeads() {}

  /** For each lead the places of the {@code most} others nearest to it; nearest first. */
  static List<int[]> of(List<float[]> leads, int most) {
    return leads.size() <= COMPARED ? compared(leads, most) : searched(leads, most);
  }

  private static List<int[]> compared(List<float[]> leads, int most) {
    return IntStream.range(0, leads.size())
        .parallel()
        .mapToObj(i -> nearest(leads, i, most))
        .toList();
  }

  private static int[] nearest(List<float[]> leads, int here, int most) {
    double[] likeness = new double[leads.size()];
    for (int j = 0; j < likeness.length; j++) {
      likeness[j] = SentenceVectors.dot(leads.get(here), leads.get(j));
    }
    return IntStream.range(0, likeness.length)
        .filter(j -> j != here)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer j) -> -likeness[j]).thenComparing(j -> j))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static List<int[]> searched(List<float[]> leads, int most) {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      write(leads, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        LeafReader leaf = reader.leaves().get(0).reader();
        List<int[]> found = new ArrayList<>();
        IntStream.range(0, leads.size())
            .parallel()
            .mapToObj(i -> search(leaf, leads.get(i), i, most))
            .forEachOrdered(found::add);
        return found;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index of leads, which lies in memory, failed", e);
    }
  }

  private static void write(List<float[]> leads, ByteBuffersDirectory directory)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setRAMBufferSizeMB(BUFFER_MB)
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (float[] lead : leads) {
        Document document = new Document();
        document.add(new KnnFloatVectorField(FIELD, lead, VectorSimilarityFunction.DOT_PRODUCT));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  private static int[] search(LeafReader leaf, float[] lead, int here, int most) {
    try {
      @Nullable Bits all = null;
      ScoreDoc[] near =
          leaf.searchNearestVectors(FIELD, lead, most + 1, all, Integer.MAX_VALUE).scoreDocs;
      return IntStream.range(0, near.length)
          .map(i -> near[i].doc)
          .filter(doc -> doc != here)
          .limit(most)
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the index of leads, which lies in memory, failed", e);
    }
  }
}

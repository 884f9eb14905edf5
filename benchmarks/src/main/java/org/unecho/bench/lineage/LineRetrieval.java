package org.unecho.bench.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unecho.bench.measure.Statistics;
import org.unecho.bench.measure.TfIdf;
import org.unecho.bench.task.GivenText;
import tools.jackson.databind.JsonNode;

/**
 * Given one person's translation of a line, find the other person's among all lines: {@code
 * retrievalAt1}, the share found first. The ten nearest by the room's encoder are put in order by
 * the room's similarity. {@code retrievalAt1Encoder}: by the encoder alone; {@code
 * peerTfIdfRetrievalAt1}: by TF-IDF. A line whose words stand twice in the file may be found in
 * either place.
 */
final class LineRetrieval {
  private static final int NEAREST = 10;

  private LineRetrieval() {}

  static Map<String, Double> measure(Room room, List<JsonNode> items) {
    List<String> asked = new ArrayList<>();
    List<String> there = new ArrayList<>();
    for (JsonNode item : items) {
      Map<String, String> texts = TranslatedDocument.texts(item);
      if (texts.containsKey("reference_a") && texts.containsKey("reference_b")) {
        asked.add(texts.getOrDefault("reference_a", ""));
        there.add(texts.getOrDefault("reference_b", ""));
      }
    }
    Map<String, Double> metrics = new LinkedHashMap<>();
    List<List<Integer>> nearest = byEncoder(room, asked, there);
    List<Integer> sorted =
        Room.forEach(asked.size(), i -> bestByRoom(room, asked.get(i), there, nearest.get(i)));
    metrics.put("retrievalAt1", right(sorted, there));
    metrics.put(
        "retrievalAt1Encoder", right(nearest.stream().map(each -> each.get(0)).toList(), there));
    metrics.put("peerTfIdfRetrievalAt1", right(byTfIdf(asked, there), there));
    return metrics;
  }

  private static List<List<Integer>> byEncoder(Room room, List<String> asked, List<String> there) {
    List<float[]> left = room.vectors().vectors(asked);
    List<float[]> right = room.vectors().vectors(there);
    return Room.forEach(
        asked.size(),
        i -> {
          double[] cosine = right.stream().mapToDouble(v -> Room.dot(left.get(i), v)).toArray();
          return IntStream.range(0, cosine.length)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer j) -> -cosine[j]))
              .limit(NEAREST)
              .toList();
        });
  }

  private static int bestByRoom(
      Room room, String asked, List<String> there, List<Integer> nearest) {
    int best = nearest.get(0);
    double highest = -1;
    for (int place : nearest) {
      double similarity =
          room.tracer()
              .score(
                  GivenText.article("asked", asked), GivenText.article("there", there.get(place)))
              .similarity();
      if (similarity > highest) {
        highest = similarity;
        best = place;
      }
    }
    return best;
  }

  private static List<Integer> byTfIdf(List<String> asked, List<String> there) {
    TfIdf rarity = TfIdf.over(there);
    List<Map<String, Double>> vectors = there.stream().map(rarity::vector).toList();
    return Room.forEach(
        asked.size(),
        i -> {
          Map<String, Double> own = rarity.vector(asked.get(i));
          return IntStream.range(0, vectors.size())
              .boxed()
              .max(Comparator.comparingDouble(j -> TfIdf.cosine(own, vectors.get(j))))
              .orElse(0);
        });
  }

  private static double right(List<Integer> found, List<String> there) {
    long right =
        IntStream.range(0, found.size())
            .filter(i -> there.get(found.get(i)).equals(there.get(i)))
            .count();
    return Statistics.share(right, found.size());
  }
}

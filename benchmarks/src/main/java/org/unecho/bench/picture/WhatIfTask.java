package org.unecho.bench.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.model.Corroboration;
import org.unecho.model.Explanation;
import org.unecho.model.Influence;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Kind;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Passage;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.model.Verdict;
import org.unecho.picture.influence.Course;
import org.unecho.picture.influence.WhatIf;

/**
 * How fast large influence maps are computed, and how that ends: random maps of 2,000 nodes and
 * 10,000 edges, half raising and half lowering, as dense in cycles as chance makes them. No file is
 * taken. {@code slowestSeconds} is the longest computation, {@code fixedPoint}, {@code limitCycle},
 * {@code unsettled} the number of maps that end so.
 */
final class WhatIfTask implements Task {
  private static final int NODES = 2_000;
  private static final int EDGES = 10_000;
  private static final int MAPS = 20;

  @Override
  public String name() {
    return "whatif";
  }

  @Override
  public String help() {
    return "speed of what-if on random maps of 2,000 nodes and 10,000 edges: no files";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) {
    double slowest = 0;
    double sum = 0;
    Map<Course.End, Integer> ends = new TreeMap<>();
    for (int seed = 1; seed <= MAPS; seed++) {
      // Weights from a tenth of what one origin gives up to four origins: calm and wild maps.
      WhatIf map = WhatIf.of(map(new Random(seed), 0.05 + 0.9 * seed / MAPS));
      long start = System.nanoTime();
      Course course = map.course(Map.of("n0", 1.0));
      double seconds = (System.nanoTime() - start) / 1e9;
      slowest = Math.max(slowest, seconds);
      sum += seconds;
      ends.merge(course.end(), 1, Integer::sum);
    }
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("slowestSeconds", slowest);
    metrics.put("meanSeconds", sum / MAPS);
    metrics.put("fixedPoint", (double) ends.getOrDefault(Course.End.FIXED_POINT, 0));
    metrics.put("limitCycle", (double) ends.getOrDefault(Course.End.LIMIT_CYCLE, 0));
    metrics.put("unsettled", (double) ends.getOrDefault(Course.End.UNSETTLED, 0));
    return new Scores(MAPS, metrics);
  }

  private static InfluenceMap map(Random random, double most) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < NODES; i++) {
      String id = "n" + i;
      nodes.add(new Node(id, id, Kind.DEVELOPMENT, List.of(id), List.of(), List.of()));
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < EDGES; i++) {
      edges.add(edge(i, random, Math.min(1, most)));
    }
    return new InfluenceMap(nodes, edges);
  }

  private static Edge edge(int number, Random random, double most) {
    Span span = new Span(0, 1);
    Influence.Side side = new Influence.Side(span, "n");
    Claim claim =
        new Claim(
            new Passage("a", span),
            side,
            side,
            new Report.Stance(Realis.HAPPENED, ""),
            "",
            "",
            "a");
    Explanation weight = Explanation.of(random.nextDouble() * most, "by chance");
    return new Edge(
        "e" + number,
        // The node that is set reaches the others in every map.
        "n" + (number < 5 ? 0 : random.nextInt(NODES)),
        "n" + (1 + random.nextInt(NODES - 1)),
        random.nextBoolean() ? Influence.Sign.RAISES : Influence.Sign.LOWERS,
        List.of(claim),
        new Corroboration(List.of("a"), Verdict.SINGLE_ORIGIN, List.of(weight)),
        weight);
  }
}

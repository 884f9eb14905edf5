package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.picture.influence.Answer.Dissent;
import org.unecho.picture.influence.Answer.Lean;
import org.unecho.picture.influence.Answer.Moved;
import org.unecho.picture.influence.Answer.Path;
import org.unecho.picture.influence.Answer.Sensitive;
import org.unecho.picture.influence.Answer.Setting;

/** Asks a map what follows from its claims if some nodes are set. */
public final class WhatIf {
  /** Less than this is not told as movement: it may be what is left of something fading. */
  static final double MOVES = 0.05;

  /** A change as large as this changes the answer, as does another sign. */
  static final double MATTERS = 0.1;

  /** So many edges and origins are tried at most, the strongest first. */
  private static final int TRIED = 100;

  /** At the least so many are tried, however long that takes. */
  private static final int LEAST_TRIED = 5;

  /** Steps along edges that all trials together may take: about a second. */
  private static final long WORK = 300_000_000L;

  private final Graph graph;

  private WhatIf(Graph graph) {
    this.graph = graph;
  }

  /** A map to ask. */
  public static WhatIf of(InfluenceMap map) {
    return new WhatIf(new Graph(map));
  }

  /**
   * The answer.
   *
   * @param set values, −1 to 1, by node id; not empty
   * @throws IllegalArgumentException for an unknown node or a value out of range
   */
  public Answer ask(Map<String, Double> set) {
    double[] clamped = clamped(set);
    List<Setting> settings = new ArrayList<>();
    new TreeMap<>(set).forEach((id, value) -> settings.add(new Setting(graph.node(id), value)));
    StateUpdate.Outcome outcome = graph.update(Edge::signed).run(clamped);
    List<List<Path>> paths = Paths.of(graph, clamped);
    List<Moved> moved = moved(clamped, outcome, paths);
    return new Answer(
        settings,
        outcome.course(),
        moved,
        unmoved(clamped, outcome),
        sensitive(moved, clamped, tried(outcome.course())),
        origins(moved, clamped, tried(outcome.course())));
  }

  /**
   * How the computation ends, without any explanation.
   *
   * @param set values, −1 to 1, by node id
   */
  public Course course(Map<String, Double> set) {
    return graph.update(Edge::signed).run(clamped(set)).course();
  }

  private double[] clamped(Map<String, Double> set) {
    double[] clamped = new double[graph.nodes().size()];
    Arrays.fill(clamped, Double.NaN);
    set.forEach(
        (id, value) -> {
          if (!(Math.abs(value) <= 1)) {
            throw new IllegalArgumentException(
                "the value of " + id + " must lie in -1..1, but was " + value);
          }
          clamped[graph.place(id)] = value;
        });
    return clamped;
  }

  /** How many trials a map of this size is given. */
  private int tried(Course course) {
    long each = (long) course.steps() * (graph.edges().size() + graph.nodes().size() + 1);
    return (int) Math.max(LEAST_TRIED, Math.min(TRIED, WORK / each));
  }

  private List<Moved> moved(double[] clamped, StateUpdate.Outcome outcome, List<List<Path>> paths) {
    List<Moved> moved = new ArrayList<>();
    Related related = new Related(graph);
    for (int i = 0; i < clamped.length; i++) {
      double range = Math.max(Math.abs(outcome.low(i)), Math.abs(outcome.high(i)));
      if (Double.isNaN(clamped[i]) && range >= MOVES) {
        moved.add(
            new Moved(
                graph.nodes().get(i),
                outcome.value(i),
                outcome.low(i),
                outcome.high(i),
                paths.get(i),
                dissent(paths.get(i)),
                related.to(paths.get(i))));
      }
    }
    moved.sort(
        Comparator.comparingDouble((Moved each) -> -Math.abs(each.value()))
            .thenComparing(each -> each.node().id()));
    return moved;
  }

  /** Edges between the ends of an edge on these ways that say otherwise than it. */
  private List<Dissent> dissent(List<Path> paths) {
    Set<Edge> on = new LinkedHashSet<>();
    paths.forEach(path -> on.addAll(path.edges()));
    Set<Dissent> found = new LinkedHashSet<>();
    for (Edge edge : on) {
      for (Edge other : graph.leaving(graph.place(edge.cause()))) {
        if (other.effect().equals(edge.effect()) && other.sign() != edge.sign()) {
          found.add(new Dissent(graph.node(other.cause()), graph.node(other.effect()), other));
        }
      }
    }
    return List.copyOf(found);
  }

  private List<Dissent> unmoved(double[] clamped, StateUpdate.Outcome outcome) {
    List<Dissent> found = new ArrayList<>();
    for (Edge edge : graph.edges()) {
      int from = graph.place(edge.cause());
      int to = graph.place(edge.effect());
      boolean acts = Math.abs(outcome.value(from)) >= MOVES;
      boolean still = Double.isNaN(clamped[to]) && Math.abs(outcome.value(to)) < MOVES;
      if (acts && still) {
        found.add(new Dissent(graph.nodes().get(from), graph.nodes().get(to), edge));
      }
    }
    return found;
  }

  private StateUpdate.Outcome without(ToDoubleFunction<Edge> signed, double[] clamped) {
    return graph.update(signed).run(clamped);
  }

  private static boolean matters(double was, double without) {
    return Math.abs(was - without) >= MATTERS || Math.signum(was) != Math.signum(without);
  }

  private List<Sensitive> sensitive(List<Moved> moved, double[] clamped, int tried) {
    Set<Edge> on = new LinkedHashSet<>();
    moved.forEach(each -> each.paths().forEach(path -> on.addAll(path.edges())));
    moved.forEach(each -> each.dissent().forEach(other -> on.add(other.edge())));
    List<Sensitive> found = new ArrayList<>();
    on.stream()
        .filter(edge -> edge.signed() != 0)
        .sorted(Comparator.comparingDouble((Edge edge) -> -edge.weight().value()))
        .limit(tried)
        .forEach(
            edge -> {
              StateUpdate.Outcome left =
                  without(e -> e.id().equals(edge.id()) ? 0 : e.signed(), clamped);
              for (Moved each : moved) {
                double now = left.value(graph.place(each.node().id()));
                if (matters(each.value(), now)) {
                  found.add(new Sensitive(edge, each.node(), each.value(), now));
                }
              }
            });
    found.sort(
        Comparator.comparingDouble((Sensitive s) -> -Math.abs(s.was() - s.without()))
            .thenComparing(s -> s.edge().id())
            .thenComparing(s -> s.node().id()));
    return found;
  }

  /** What is left of an edge without one origin. */
  private static double signedWithout(Edge edge, String origin) {
    List<Claim> left = edge.claims().stream().filter(c -> !c.origin().equals(origin)).toList();
    return left.isEmpty()
        ? 0
        : left.size() == edge.claims().size()
            ? edge.signed()
            : edge.sign().value() * EdgeWeights.of(left).value();
  }

  private List<Lean> origins(List<Moved> moved, double[] clamped, int tried) {
    Set<String> origins = new TreeSet<>();
    moved.forEach(
        each ->
            each.paths().stream()
                .flatMap(path -> path.edges().stream())
                .forEach(edge -> origins.addAll(edge.corroboration().origins())));
    double all = moved.stream().mapToDouble(each -> Math.abs(each.value())).sum();
    List<Lean> found = new ArrayList<>();
    origins.stream()
        .limit(tried)
        .map(origin -> lean(origin, moved, clamped, all))
        .filter(lean -> lean.share() > 0)
        .forEach(found::add);
    found.sort(
        Comparator.comparingDouble((Lean lean) -> -lean.share()).thenComparing(Lean::origin));
    return found;
  }

  private Lean lean(String origin, List<Moved> moved, double[] clamped, double all) {
    StateUpdate.Outcome left = without(edge -> signedWithout(edge, origin), clamped);
    double lost = 0;
    List<Node> gone = new ArrayList<>();
    for (Moved each : moved) {
      double now = left.value(graph.place(each.node().id()));
      lost += Math.abs(each.value() - now);
      if (Math.abs(now) < MOVES || now * each.value() < 0) {
        gone.add(each.node());
      }
    }
    return new Lean(origin, gone, all == 0 ? 0 : Math.min(1, lost / all));
  }
}

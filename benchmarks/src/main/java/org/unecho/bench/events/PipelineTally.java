package org.unecho.bench.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unecho.model.EventType;
import org.unecho.model.Realis;
import org.unecho.model.Report;

/**
 * How far the reports that a case gets tell the relation of two parties. {@code pipelineTold} is
 * the share of items with a report in which the source acts upon the target, {@code
 * pipelineAccuracy} the share of all items whose root it tells, {@code pipelinePrecision} of those
 * with one.
 *
 * <p>A report keeps what is meant or denied apart as realis; the set codes it as another root, as
 * PLOVER's manual asks: a deed against somebody that is meant is a threat, another one agreed to,
 * and one that is denied rejected.
 */
final class PipelineTally {
  static final String SOURCE = "source";
  static final String TARGET = "target";

  private final Tally roots = new Tally();
  private long all;

  /** Counts one item; gives the root that was told, if any. */
  Optional<String> add(String truth, List<Report> reports) {
    Optional<String> told =
        reports.stream().filter(PipelineTally::isOfBoth).findFirst().map(PipelineTally::root);
    roots.add(truth, told.orElse(Tally.NOTHING));
    all++;
    return told;
  }

  private static boolean isOfBoth(Report report) {
    List<String> actors = report.parties().actors();
    List<String> recipients = report.parties().recipients();
    boolean together = actors.contains(SOURCE) && actors.contains(TARGET);
    return together || (actors.contains(SOURCE) && recipients.contains(TARGET));
  }

  private static String root(Report report) {
    EventType type = report.action().type();
    boolean hostile = type.isConflict() && type.isMaterial();
    Realis realis = report.stance().realis();
    if (realis == Realis.PLANNED && type != EventType.AGREE) {
      return hostile
          ? EventType.THREATEN.name()
          : type.isConflict() ? PloverTask.root(type) : EventType.AGREE.name();
    }
    boolean undone = realis == Realis.DENIED && !type.isConflict();
    return undone ? EventType.REJECT.name() : PloverTask.root(type);
  }

  String table() {
    return roots.table();
  }

  Map<String, Double> metrics() {
    double told = all - roots.answered(Tally.NOTHING);
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("pipelineTold", all == 0 ? 0 : told / all);
    metrics.put("pipelineAccuracy", roots.accuracy());
    metrics.put("pipelinePrecision", told == 0 ? 0 : roots.accuracy() * all / told);
    return metrics;
  }
}

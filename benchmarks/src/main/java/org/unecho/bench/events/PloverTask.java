package org.unecho.bench.events;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.model.ActorType;
import org.unecho.model.EventType;
import org.unecho.model.Mention;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.model.When;
import org.unecho.reading.reports.ReportFinder;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import tools.jackson.databind.JsonNode;

/**
 * What one given party does to another: the root, one of 15 (PLOVER's 16 types with CONCEDE and
 * RETREAT joined as YIELD), and the quad class, as in Hu et al., "Leveraging Codebook Knowledge
 * with NLI and ChatGPT for Zero-Shot Political Relation Classification", ACL 2024. {@code
 * rootAccuracy}, {@code macroF1} over the 15 roots, {@code quadAccuracy}; who answers nothing is
 * wrong. The table of truth against answer is written to standard error.
 *
 * <p>The metrics that begin with {@code pipeline} measure the same reports as a case gets, with the
 * two names as the only ones known: see {@link PipelineTally}.
 */
final class PloverTask implements Task {
  private final SyntaxParser parser = SyntaxParser.of();
  private final ReportFinder finder = ReportFinder.of(time -> When.unknown());

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String help() {
    return "the relation of a given source and target: a file of sentence, spans, root, quad";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    List<JsonNode> items = DataLines.read(Items.only(data));
    Tally roots = new Tally();
    PipelineTally pipeline = new PipelineTally();
    long quads = 0;
    for (JsonNode item : items) {
      ParsedArticle parsed = parsed(item);
      Span source = first(item.get("source_spans"));
      Span target = first(item.get("target_spans"));
      Optional<EventType> found = finder.relation(parsed, source, target);
      Optional<String> told =
          pipeline.add(Items.text(item, "root"), reports(parsed, source, target));
      String truth = Items.text(item, "root");
      String root = found.map(PloverTask::root).orElse(Tally.NOTHING);
      roots.add(truth, root);
      boolean sameQuad = found.map(PloverTask::quad).equals(Items.findText(item, "quad"));
      quads += sameQuad ? 1 : 0;
      keep(predictions, item, root, told.orElse(Tally.NOTHING));
    }
    System.err.print(roots.table() + pipeline.table());
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("rootAccuracy", roots.accuracy());
    metrics.put("macroF1", roots.macroF1());
    metrics.put("quadAccuracy", items.isEmpty() ? 0 : (double) quads / items.size());
    metrics.put("unanswered", roots.answered(Tally.NOTHING));
    metrics.putAll(pipeline.metrics());
    return new Scores(items.size(), metrics);
  }

  private static void keep(Predictions predictions, JsonNode item, String answer, String told)
      throws IOException {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("id", Items.text(item, "id"));
    line.put("root", Items.text(item, "root"));
    line.put("answer", answer);
    line.put("told", told);
    predictions.keep(line);
  }

  private ParsedArticle parsed(JsonNode item) {
    String text = Items.text(item, "sentence");
    return parser.parse(Items.article(Items.text(item, "id"), Optional.empty(), text));
  }

  /** What is told of the source against the target when only their names are known. */
  private List<Report> reports(ParsedArticle parsed, Span source, Span target) {
    if (source.length() == 0 || target.length() == 0 || source.overlaps(target)) {
      return List.of();
    }
    List<Mention> parties =
        List.of(
            new Mention(source, PipelineTally.SOURCE, ActorType.ORGANISATION),
            new Mention(target, PipelineTally.TARGET, ActorType.ORGANISATION));
    return finder.find(parsed, parties, List.of(), List.of());
  }

  /** Where a party is named first; an empty span where the sentence does not name it. */
  private static Span first(JsonNode spans) {
    if (spans == null || spans.isEmpty()) {
      return new Span(0, 0);
    }
    return new Span(spans.get(0).get(0).intValue(), spans.get(0).get(1).intValue());
  }

  static String root(EventType type) {
    return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
  }

  private static String quad(EventType type) {
    boolean material = type.isMaterial() || type == EventType.CONCEDE; // joined with RETREAT
    return (material ? "material " : "verbal ") + (type.isConflict() ? "conflict" : "cooperation");
  }
}

package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.bench.task.ArticleFiles;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Resources;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Header;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Published;

/**
 * Traces a real pile that has no truth: counts, and time with the model loaded. Dates are left out,
 * since the pile gives the time of scraping, not of publication. Traced twice: with credit lines as
 * they are, and with them masked ({@code …Masked}, see {@link CreditLines}).
 *
 * <p>{@code families} (of any size; {@code familiesOfMany}: of two or more), {@code links}
 * (derivations between articles of the pile), {@code wireOrigins} (different outside origins whose
 * label names an agency), {@code outsideOrigins} (all of them), {@code largestFamily}, {@code
 * seconds} of tracing alone, every sentence new. With {@code --predictions} every link is kept with
 * its confidence, for reading by hand.
 */
final class PileTask implements Task {
  @Override
  public String name() {
    return "pile";
  }

  @Override
  public String help() {
    return "a real pile of articles: counts and time, credit lines as they are and masked";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    List<Article> articles =
        ArticleFiles.read(Texts.only(data, "file")).values().stream()
            .map(PileTask::withoutDate)
            .toList();
    Map<String, Double> metrics = new LinkedHashMap<>();
    metrics.put("articles", (double) articles.size());
    Room room = Room.remembering();
    room.warmUp();
    double processor = Resources.processorSeconds();
    long started = System.nanoTime();
    Lineage lineage = room.tracer().trace(articles);
    metrics.put("seconds", (System.nanoTime() - started) / 1e9);
    metrics.put("processorSeconds", Resources.processorSeconds() - processor);
    count("", lineage, metrics, predictions);
    List<Article> masked = articles.stream().map(CreditLines::masked).toList();
    count("Masked", room.tracer().trace(masked), metrics, predictions);
    return new Scores(articles.size(), metrics);
  }

  private static Article withoutDate(Article article) {
    Header header = article.header();
    return new Article(
        article.id(),
        new Header(
            header.outlet(), header.url(), header.title(), header.byline(), Published.unknown()),
        article.language(),
        article.text(),
        article.furniture(),
        article.source(),
        article.problems());
  }

  private static void count(
      String suffix, Lineage lineage, Map<String, Double> metrics, Predictions predictions)
      throws IOException {
    metrics.put("families" + suffix, (double) lineage.families().size());
    metrics.put("familiesOfMany" + suffix, ofMany(lineage));
    metrics.put("largestFamily" + suffix, largest(lineage));
    metrics.put("links" + suffix, (double) inside(lineage).size());
    metrics.put("wireOrigins" + suffix, wires(lineage));
    metrics.put("outsideOrigins" + suffix, (double) outside(lineage).size());
    for (Derivation each : lineage.derivations()) {
      predictions.keep(kept(suffix, each));
    }
  }

  private static double ofMany(Lineage lineage) {
    return lineage.families().stream().filter(f -> f.articles().size() > 1).count();
  }

  private static double largest(Lineage lineage) {
    return lineage.families().stream().mapToInt(f -> f.articles().size()).max().orElse(0);
  }

  private static List<Derivation> inside(Lineage lineage) {
    List<Derivation> inside = new ArrayList<>(lineage.derivations());
    inside.removeIf(each -> !(each.origin() instanceof Origin.Inside));
    return inside;
  }

  private static Set<String> outside(Lineage lineage) {
    Set<String> labels = new TreeSet<>();
    for (Derivation each : lineage.derivations()) {
      if (each.origin() instanceof Origin.Outside origin) {
        labels.add(origin.label());
      }
    }
    return labels;
  }

  private static double wires(Lineage lineage) {
    return outside(lineage).stream().filter(CreditLines::namesAgency).count();
  }

  private static Map<String, Object> kept(String suffix, Derivation derivation) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("run", suffix.isEmpty() ? "as they are" : "masked");
    line.put("copy", derivation.copy());
    line.put("origin", derivation.origin().key());
    line.put("directed", derivation.directed());
    line.put("kind", derivation.kind().word());
    line.put("confidence", derivation.strength().confidence().value());
    line.put("coverage", derivation.strength().coverage());
    return line;
  }
}

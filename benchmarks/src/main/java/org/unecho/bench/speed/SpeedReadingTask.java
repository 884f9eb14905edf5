package org.unecho.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.bench.task.ArticleFiles;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Resources;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Source;
import org.unecho.reading.ArticleReader;
import org.unecho.reading.ReadingSettings;

/**
 * {@code ./bench speed-reading ARTICLES.jsonl… [--peer N]}: reads all articles with our reader, and
 * the first N of them (40 unless told, 0 for none) with CoreNLP's pipeline.
 *
 * <p>{@code articlesPerSecond} is ours over all articles; {@code vsCoreNlp} how many times the
 * peer's wall time is ours on the articles that both read, {@code vsCoreNlpProcessor} the same of
 * processor time. {@code peakMb} is the most memory held before the peer was loaded. {@code …Ms}
 * are processor milliseconds an article of each stage, on one thread, without Java's compiler and
 * collector; {@code labelsAndTimes} are the sentences on which SUTime had to look.
 */
public final class SpeedReadingTask implements Task {
  private static final int PEER_READS = 40;

  /** Invented; lets both sides load all that they load on first use. */
  private static final String WARM_UP =
      "“The quay will be closed on Monday,” Ann Lee, mayor of Velgrad, told reporters in Oslo.";

  @Override
  public String name() {
    return "speed-reading";
  }

  @Override
  public String help() {
    return "articles read a second, beside CoreNLP on the first --peer N of them";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    List<String> words = new ArrayList<>(data.stream().map(Path::toString).toList());
    int shared = takePeer(words);
    List<Article> articles = new ArrayList<>();
    words.forEach(each -> articles.addAll(ArticleFiles.read(Path.of(each)).values()));
    if (articles.isEmpty()) {
      throw new WrongUse("expected articles, found none");
    }
    List<Article> both = articles.subList(0, Math.min(shared, articles.size()));
    List<Article> rest = articles.subList(both.size(), articles.size());
    Map<String, Double> metrics = new LinkedHashMap<>();
    Lap ours = ours(both, rest, metrics);
    if (!both.isEmpty()) {
      beside(both, ours, metrics);
    }
    return new Scores(articles.size(), metrics);
  }

  private static int takePeer(List<String> words) {
    int at = words.indexOf("--peer");
    if (at < 0) {
      return PEER_READS;
    }
    if (at + 1 == words.size() || !words.get(at + 1).matches("[0-9]{1,6}")) {
      throw new WrongUse("expected a number of articles after --peer");
    }
    words.remove(at);
    return Integer.parseInt(words.remove(at));
  }

  /** Measures our reader on all, and gives its time on those that the peer reads too. */
  private static Lap ours(List<Article> both, List<Article> rest, Map<String, Double> metrics)
      throws IOException {
    StageClock clock = new StageClock();
    ArticleReader reader = ArticleReader.of(ReadingSettings.standard(), clock);
    double loading = Resources.processorSeconds();
    reader.read(warmUp());
    loading = Resources.processorSeconds() - loading;
    clock.reset();
    Lap shared = Lap.of(both, reader::read);
    Lap all = shared.and(Lap.of(rest, reader::read));
    metrics.put("articlesPerSecond", all.articles() / all.seconds());
    metrics.put("processorMsPerArticle", all.processorSeconds() * 1000 / all.articles());
    metrics.put("loadingProcessorSeconds", loading);
    metrics.put("peakMb", (double) Resources.peakMb());
    clock
        .milliseconds(all.articles())
        .forEach((stage, milliseconds) -> metrics.put(stage + "Ms", milliseconds));
    return shared;
  }

  private static void beside(List<Article> both, Lap ours, Map<String, Double> metrics) {
    System.err.println("bench: the peer is " + CoreNlpPeer.release());
    CoreNlpPeer peer = CoreNlpPeer.load();
    peer.read(warmUp());
    Lap theirs = Lap.of(both, peer::read);
    metrics.put("sharedArticles", (double) both.size());
    metrics.put("vsCoreNlp", theirs.seconds() / ours.seconds());
    metrics.put("vsCoreNlpProcessor", theirs.processorSeconds() / ours.processorSeconds());
    metrics.put("oursSeconds", ours.seconds());
    metrics.put("oursProcessorSeconds", ours.processorSeconds());
    metrics.put("coreNlpSeconds", theirs.seconds());
    metrics.put("coreNlpProcessorSeconds", theirs.processorSeconds());
  }

  private static Article warmUp() {
    return new Article(
        "warm-up",
        Header.unknown(),
        "en",
        WARM_UP,
        List.of(),
        new Source("bench:warm-up", "0".repeat(64)),
        List.of());
  }
}

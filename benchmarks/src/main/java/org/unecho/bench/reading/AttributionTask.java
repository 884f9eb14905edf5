package org.unecho.bench.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;

/**
 * Who says, thinks, wants or shows what (Newell, Margolin, Ruths, "An Attribution Relations Corpus
 * for Political News", LREC 2018). Three questions: the source of a content that is given, the
 * words of all contents, and attributions with their sources.
 *
 * <p>With {@code --peer-articles N} CoreNLP's quote annotator reads the first N articles after the
 * room, and the room's numbers on those N are printed beside it: names that start with {@code peer}
 * and {@code peerOurs}.
 */
final class AttributionTask implements Task {
  private static final String PEER = "--peer-articles";

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public String help() {
    return "who says what: a file of articles with marked attributions; " + PEER + " N";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    List<Path> rest = new ArrayList<>(data);
    int peers = peerArticles(rest);
    if (rest.size() != 1) {
      throw new WrongUse("expected one file of articles, found " + rest.size());
    }
    List<AttributedArticle> articles =
        DataLines.read(rest.get(0)).stream().map(AttributedArticle::of).toList();
    AttributionReader ours = new OurReader();
    AttributionScore all = new AttributionScore("unecho", predictions);
    AttributionScore some = new AttributionScore("unecho", Predictions.none());
    long started = System.nanoTime();
    for (int i = 0; i < articles.size(); i++) {
      AttributionReader.Answers answers = answers(ours, articles.get(i));
      all.add(articles.get(i), answers);
      if (i < peers) {
        some.add(articles.get(i), answers);
      }
    }
    Map<String, Double> metrics = new LinkedHashMap<>(all.metrics());
    metrics.put("secondsPerArticle", seconds(started) / Math.max(1, articles.size()));
    if (peers > 0) {
      some.metrics().forEach((key, value) -> metrics.put("peerOurs" + capital(key), value));
      metrics.putAll(peer(articles.subList(0, Math.min(peers, articles.size())), predictions));
    }
    return new Scores(articles.size(), metrics);
  }

  private static AttributionReader.Answers answers(
      AttributionReader reader, AttributedArticle article) {
    return reader.read(
        article.article(), article.truth().stream().map(Attributed::content).toList());
  }

  private static Map<String, Double> peer(List<AttributedArticle> articles, Predictions predictions)
      throws IOException {
    System.err.println("peer: " + CoreNlpQuotes.VERSION);
    CoreNlpQuotes peer = new CoreNlpQuotes();
    AttributionScore score = new AttributionScore("corenlp", predictions);
    long started = System.nanoTime();
    for (AttributedArticle article : articles) {
      score.add(article, answers(peer, article));
    }
    Map<String, Double> metrics = new LinkedHashMap<>();
    score.metrics().forEach((key, value) -> metrics.put("peer" + capital(key), value));
    metrics.put("peerArticles", (double) articles.size());
    metrics.put("peerSecondsPerArticle", seconds(started) / Math.max(1, articles.size()));
    return metrics;
  }

  private static double seconds(long started) {
    return (System.nanoTime() - started) / 1e9;
  }

  private static String capital(String key) {
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }

  /** Takes the option out of what was given. */
  private static int peerArticles(List<Path> given) {
    int at = given.indexOf(Path.of(PEER));
    if (at < 0) {
      return 0;
    }
    String number = at + 1 < given.size() ? given.get(at + 1).toString() : "nothing";
    if (!number.matches("[1-9][0-9]{0,5}")) {
      throw new WrongUse("expected a number of articles after " + PEER + ", found " + number);
    }
    given.subList(at, at + 2).clear();
    return Integer.parseInt(number);
  }
}

package org.unecho.bench.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unecho.bench.measure.Statistics;
import org.unecho.bench.measure.TfIdf;
import org.unecho.bench.task.ArticleFiles;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.model.Article;
import tools.jackson.databind.JsonNode;

/**
 * How alike two news stories are, against people's judgement (SemEval-2022 Task 8, Chen et al.).
 * Pearson's correlation of the pair's similarity with minus {@code overall}, per language pair in
 * either order: {@code pearsonEn}, {@code pearsonDeEn}; the pairs whose texts are both the scraped
 * ones again under {@code …Scraped}. Peers: TF-IDF cosine with the rarity of all articles given,
 * and one vector an article from the room's encoder.
 */
final class SimilarityTask implements Task {
  /** Fewer pairs say nothing about a correlation. */
  private static final int LEAST_PAIRS = 3;

  @Override
  public String name() {
    return "similarity";
  }

  @Override
  public String help() {
    return "likeness of news stories: a folder with pairs.jsonl and articles.jsonl";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    Path folder = Texts.only(data, "folder");
    List<JsonNode> pairs = DataLines.read(folder.resolve("pairs.jsonl"));
    Map<String, Article> articles = articles(folder.resolve("articles.jsonl"));
    pairs =
        pairs.stream()
            .filter(p -> articles.containsKey(Texts.text(p, "a")))
            .filter(p -> articles.containsKey(Texts.text(p, "b")))
            .toList();
    List<Answer> answers = answers(pairs, articles);
    for (int i = 0; i < pairs.size(); i++) {
      predictions.keep(kept(pairs.get(i), answers.get(i)));
    }
    return new Scores(pairs.size(), metrics(pairs, answers));
  }

  private static Map<String, Article> articles(Path file) throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>(ArticleFiles.read(file));
    for (JsonNode item : DataLines.read(file)) {
      // A page of nothing but furniture is still one side of a judged pair.
      articles.computeIfAbsent(
          Texts.text(item, "id"), id -> GivenText.article(id, Texts.text(item, "text")));
    }
    return articles;
  }

  private static List<Answer> answers(List<JsonNode> pairs, Map<String, Article> articles) {
    Room room = Room.remembering();
    TfIdf rarity = TfIdf.over(articles.values().stream().map(SimilarityTask::whole).toList());
    return Room.forEach(
        pairs.size(),
        i -> {
          Article a = of(articles, Texts.text(pairs.get(i), "a"));
          Article b = of(articles, Texts.text(pairs.get(i), "b"));
          return new Answer(
              room.tracer().score(a, b).similarity(),
              TfIdf.cosine(rarity.vector(whole(a)), rarity.vector(whole(b))),
              room.cosine(whole(a), whole(b)));
        });
  }

  private static Article of(Map<String, Article> articles, String id) {
    return java.util.Objects.requireNonNull(articles.get(id), id);
  }

  private static String whole(Article article) {
    String title = article.header().title();
    return article.text().startsWith(title) ? article.text() : title + "\n" + article.text();
  }

  private static Map<String, Object> kept(JsonNode pair, Answer answer) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", Texts.text(pair, "id"));
    line.put("similarity", answer.similarity());
    line.put("peerTfIdf", answer.tfIdf());
    line.put("peerEncoder", answer.encoder());
    return line;
  }

  private static Map<String, Double> metrics(List<JsonNode> pairs, List<Answer> answers) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      String languages = languages(pairs.get(i));
      boolean scraped = pairs.get(i).path("texts").asString("").equals("scraped");
      for (String group : List.of(languages, "All")) {
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(i);
        if (scraped) {
          groups.computeIfAbsent(group + "Scraped", key -> new ArrayList<>()).add(i);
        }
      }
    }
    Map<String, Double> metrics = new LinkedHashMap<>();
    groups.values().removeIf(places -> places.size() < LEAST_PAIRS);
    groups.forEach(
        (group, places) -> {
          List<Answer> said = places.stream().map(answers::get).toList();
          List<Double> truth =
              places.stream().map(i -> -Texts.number(pairs.get(i), "overall")).toList();
          metrics.put("pearson" + group, pearson(said, Answer::similarity, truth));
          metrics.put("peerTfIdf" + group, pearson(said, Answer::tfIdf, truth));
          metrics.put("peerEncoder" + group, pearson(said, Answer::encoder, truth));
          metrics.put("pairs" + group, (double) places.size());
        });
    return metrics;
  }

  private static double pearson(
      List<Answer> said, java.util.function.ToDoubleFunction<Answer> which, List<Double> truth) {
    return Statistics.pearson(said.stream().map(which::applyAsDouble).toList(), truth);
  }

  /** {@code En} for two English articles, {@code DeEn} for a German and an English one. */
  static String languages(JsonNode pair) {
    String a = capital(Texts.text(pair, "lang_a"));
    String b = capital(Texts.text(pair, "lang_b"));
    return a.equals(b) ? a : a.compareTo(b) < 0 ? a + b : b + a;
  }

  private static String capital(String code) {
    return code.isEmpty()
        ? code
        : code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
  }

  private record Answer(double similarity, double tfIdf, double encoder) {}
}

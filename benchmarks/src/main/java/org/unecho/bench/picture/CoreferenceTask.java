package org.unecho.bench.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Span;
import org.unecho.picture.coreference.Telling;
import org.unecho.picture.coreference.TellingJoiner;
import tools.jackson.databind.JsonNode;

/**
 * Which mentions of events, given, tell one happening, over all articles of a file (the protocol of
 * Cybulska and Vossen, "Using a sledgehammer to crack a nut?", LREC 2014, on ECB+): {@code
 * conllF1}, {@code muc}, {@code b3}, {@code ceafe} with topics not given; the same with {@code
 * Topics} at the end where only articles of one given topic are compared. Chains are scored as
 * named, clusters of one mention too.
 */
final class CoreferenceTask implements Task {
  @Override
  public String name() {
    return "coreference";
  }

  @Override
  public String help() {
    return "mentions of one event over articles: files of text, sentences, event_mentions";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    Items.some(data, "files of articles with event mentions");
    Mentions all = new Mentions();
    for (Path file : data) {
      DataLines.read(file).forEach(all::add);
    }
    List<String> open = all.answers(Map.of());
    List<String> given = all.answers(all.topics);
    for (int i = 0; i < open.size(); i++) {
      predictions.keep(all.answer(i, open.get(i), given.get(i)));
    }
    Map<String, Double> metrics = new LinkedHashMap<>();
    put(metrics, ClusterScore.of(all.chains, open), "");
    put(metrics, ClusterScore.of(all.chains, given), "Topics");
    return new Scores(all.chains.size(), metrics);
  }

  private static void put(Map<String, Double> metrics, ClusterScore score, String end) {
    metrics.put("conllF1" + end, score.conllF1());
    metrics.put("muc" + end, score.muc().f1());
    metrics.put("b3" + end, score.b3().f1());
    metrics.put("ceafe" + end, score.ceafE().f1());
  }

  private static final class Mentions {
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, String> topics = new TreeMap<>();
    private final List<Telling> tellings = new ArrayList<>();
    private final List<String> chains = new ArrayList<>();

    void add(JsonNode item) {
      String doc = Items.text(item, "doc");
      if (texts.put(doc, Items.text(item, "text")) != null) {
        throw new WrongUse("expected each article once, found " + doc + " again");
      }
      topics.put(doc, item.has("topic") ? Items.text(item, "topic") : "");
      List<Span> sentences =
          Items.list(item, "sentences").stream()
              .map(each -> new Span(each.get(0).asInt(), each.get(1).asInt()))
              .toList();
      for (JsonNode mention : Items.list(item, "event_mentions")) {
        Span words = new Span(Items.number(mention, "start"), Items.number(mention, "end"));
        Span sentence =
            sentences.stream().filter(each -> each.contains(words)).findFirst().orElse(words);
        tellings.add(new Telling(doc, sentence, words));
        chains.add(Items.text(mention, "chain"));
      }
    }

    /** The cluster of every mention. */
    List<String> answers(Map<String, String> topics) {
      return TellingJoiner.clusters(texts, topics, tellings).stream()
          .map(cluster -> "c" + cluster)
          .toList();
    }

    Map<String, Object> answer(int i, String open, String given) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("doc", tellings.get(i).article());
      answer.put("start", tellings.get(i).words().start());
      answer.put("end", tellings.get(i).words().end());
      answer.put("chain", chains.get(i));
      answer.put("answer", open);
      answer.put("answerWithTopics", given);
      return answer;
    }
  }
}

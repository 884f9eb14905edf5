package org.unecho.bench.causal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.unecho.bench.measure.Confusion;
import org.unecho.bench.measure.CrossValidation;
import org.unecho.bench.measure.SparseLogistic;
import org.unecho.bench.task.DataLines;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.Task;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;
import org.unecho.model.Influence;
import org.unecho.model.Realis;
import org.unecho.model.Span;
import org.unecho.reading.influences.InfluenceFinder;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;

/**
 * Which sentences are causal, and where cause and effect stand. {@code f1 precision recall mcc
 * accuracy}: a learner over words, grammar and the finder's claims, by cross-validation over ten
 * folds; {@code asShipped…}: a sentence is causal if the finder claims anything in it, over all and
 * over two halves by a hash of the id, of which only the first was looked at when the rules were
 * made. {@code spanF1 causeF1 effectF1}: words of the finder's sides on causal sentences; cues are
 * not asked of it.
 */
public final class CausalTask implements Task {
  private static final int FOLDS = 10;
  private static final long SEED = 7;

  /** How a goal begins: "to", "in order to", "demanding". */
  private static final Pattern GOAL = Pattern.compile("(to|in|so|with|\\w+ing)\\b");

  private final SyntaxParser parser = SyntaxParser.of();
  private final InfluenceFinder finder = InfluenceFinder.of();

  @Override
  public String name() {
    return "causal";
  }

  @Override
  public String help() {
    return "sentences that say what brings about what: a file of id, text, causal, relations";
  }

  @Override
  public Scores run(List<Path> data, Predictions predictions) throws IOException {
    if (data.size() != 1) {
      throw new WrongUse("expected one file, found " + data.size());
    }
    List<Sentence> sentences = DataLines.read(data.get(0)).stream().map(Sentence::of).toList();
    List<List<Influence>> claims = new ArrayList<>();
    List<SortedMap<String, Double>> features = new ArrayList<>();
    for (Sentence each : sentences) {
      ParsedArticle parsed = parser.parse(article(each));
      List<Influence> found = finder.find(parsed, List.of());
      claims.add(found);
      features.add(Features.of(parsed, found));
    }
    List<Boolean> truth = sentences.stream().map(Sentence::causal).toList();
    List<Double> margins =
        SparseLogistic.standard()
            .margins(CrossValidation.dealt(truth.size(), FOLDS, SEED), features, truth);
    Map<String, Double> metrics = new LinkedHashMap<>();
    put(metrics, "", Confusion.of(truth, margins.stream().map(margin -> margin > 0).toList()));
    shipped(metrics, sentences, claims);
    spans(metrics, sentences, claims);
    for (int i = 0; i < sentences.size(); i++) {
      predictions.keep(answer(sentences.get(i), claims.get(i), margins.get(i)));
    }
    return new Scores(sentences.size(), metrics);
  }

  private static void shipped(
      Map<String, Double> metrics, List<Sentence> sentences, List<List<Influence>> claims) {
    List<Boolean> truth = sentences.stream().map(Sentence::causal).toList();
    List<Boolean> answers = claims.stream().map(each -> !each.isEmpty()).toList();
    put(metrics, "asShipped", Confusion.of(truth, answers));
    for (int half = 0; half < 2; half++) {
      List<Boolean> truths = new ArrayList<>();
      List<Boolean> here = new ArrayList<>();
      for (int i = 0; i < truth.size(); i++) {
        if (half(sentences.get(i).id()) == half) {
          truths.add(truth.get(i));
          here.add(answers.get(i));
        }
      }
      put(metrics, half == 0 ? "asShippedSeen" : "asShippedUnseen", Confusion.of(truths, here));
    }
  }

  /** 0 or 1 by the CRC-32 of the id, so that a sentence stays in its half whatever the file. */
  private static int half(String id) {
    CRC32 sum = new CRC32();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % 2);
  }

  private static void spans(
      Map<String, Double> metrics, List<Sentence> sentences, List<List<Influence>> claims) {
    SideScore score = new SideScore();
    SideScore answered = new SideScore();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence each = sentences.get(i);
      if (each.causal()) {
        List<Pair> found =
            claims.get(i).stream().map(one -> pair(each.text(), one)).distinct().toList();
        score.add(each.text(), each.pairs(), found);
        if (!found.isEmpty()) {
          answered.add(each.text(), each.pairs(), found);
        }
      }
    }
    metrics.put("spanF1", score.f1());
    metrics.put("causeF1", score.causeF1());
    metrics.put("effectF1", score.effectF1());
    metrics.put("spanF1WhereClaimed", answered.f1());
  }

  /**
   * The sides in the set's own terms: what somebody wants is to it the cause of what is done for
   * it, with the words that say so; to us the goal is the effect.
   */
  private static Pair pair(String text, Influence each) {
    Span cause = each.cause().span();
    Span effect = each.effect().span();
    if (each.stance().realis() == Realis.PLANNED && cause.end() < effect.start()) {
      int cue = cause.end();
      while (cue < effect.start() && !Character.isLetter(text.charAt(cue))) {
        cue++;
      }
      if (GOAL.matcher(text.substring(cue)).lookingAt()) {
        return new Pair(new Span(cue, effect.end()), cause);
      }
    }
    return new Pair(cause, effect);
  }

  private static void put(Map<String, Double> metrics, String prefix, Confusion counts) {
    metrics.put(key(prefix, "f1"), counts.f1());
    metrics.put(key(prefix, "precision"), counts.precision());
    metrics.put(key(prefix, "recall"), counts.recall());
    metrics.put(key(prefix, "mcc"), counts.matthews());
    metrics.put(key(prefix, "accuracy"), counts.accuracy());
  }

  private static String key(String prefix, String name) {
    return prefix.isEmpty()
        ? name
        : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static Map<String, Object> answer(Sentence each, List<Influence> claims, double margin) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", each.id());
    answer.put("causal", margin > 0 ? 1 : 0);
    answer.put("margin", margin);
    answer.put("asShipped", claims.isEmpty() ? 0 : 1);
    answer.put(
        "relations",
        claims.stream().map(one -> pair(each.text(), one)).map(CausalTask::map).toList());
    return answer;
  }

  private static Map<String, List<Integer>> map(Pair pair) {
    return Map.of(
        "cause", List.of(pair.cause().start(), pair.cause().end()),
        "effect", List.of(pair.effect().start(), pair.effect().end()));
  }

  private static Article article(Sentence each) {
    return GivenText.article(each.id(), each.text());
  }
}

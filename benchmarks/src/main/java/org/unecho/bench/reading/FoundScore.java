package org.unecho.bench.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well attributions are found: the words of all contents together, and attributions matched one
 * to one, greedily by falling likeness of their contents, a half at least.
 */
final class FoundScore {
  private static final double ENOUGH = 0.5;

  private final Count words = new Count();
  private final Count attributions = new Count();
  private final Count sourceWords = new Count();
  private int matched;
  private int right;

  /** A truth and an answer with their likeness. */
  private record Pair(int truth, int answer, double likeness) {}

  /** Counts one article. */
  void add(AttributedArticle article, List<Attributed> truth, List<Attributed> found) {
    words.add(all(article, found), all(article, truth));
    List<Pair> pairs = matches(article, truth, found);
    attributions.add(pairs.size(), found.size(), truth.size());
    for (Pair pair : pairs) {
      Attributed wanted = truth.get(pair.truth());
      Attributed answer = found.get(pair.answer());
      matched++;
      right += SpeakerScore.isRight(article, wanted, answer) ? 1 : 0;
      sourceWords.add(
          article.marked().words(answer.source()), article.marked().words(wanted.source()));
    }
  }

  private static Set<Integer> all(AttributedArticle article, List<Attributed> each) {
    Set<Integer> words = new TreeSet<>();
    each.forEach(one -> words.addAll(article.marked().words(one.content())));
    return words;
  }

  private static List<Pair> matches(
      AttributedArticle article, List<Attributed> truth, List<Attributed> found) {
    List<Set<Integer>> answers = new ArrayList<>();
    found.forEach(each -> answers.add(article.marked().words(each.content())));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < truth.size(); i++) {
      Set<Integer> wanted = article.marked().words(truth.get(i).content());
      for (int j = 0; j < answers.size(); j++) {
        double likeness = Count.jaccard(wanted, answers.get(j));
        if (likeness >= ENOUGH) {
          pairs.add(new Pair(i, j, likeness));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::truth)
            .thenComparingInt(Pair::answer));
    return oneToOne(pairs);
  }

  /** The pairs of which neither side stands in a better one. */
  private static List<Pair> oneToOne(List<Pair> pairs) {
    Set<Integer> truths = new HashSet<>();
    Set<Integer> answers = new HashSet<>();
    List<Pair> taken = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!truths.contains(pair.truth()) && !answers.contains(pair.answer())) {
        truths.add(pair.truth());
        answers.add(pair.answer());
        taken.add(pair);
      }
    }
    return taken;
  }

  /** Adds the numbers under the name of the kind. */
  void metrics(String name, Map<String, Double> metrics) {
    metrics.put("contentF1" + name, words.f1());
    metrics.put("contentPrecision" + name, words.precision());
    metrics.put("contentRecall" + name, words.recall());
    metrics.put("attributionF1" + name, attributions.f1());
    metrics.put("attributionPrecision" + name, attributions.precision());
    metrics.put("attributionRecall" + name, attributions.recall());
    metrics.put("sourceRight" + name, SpeakerScore.share(right, matched));
    metrics.put("sourceOverlapF1" + name, sourceWords.f1());
  }
}

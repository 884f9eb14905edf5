package org.unecho.bench.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What two texts share in words, as rows of numbers to learn from: the ingredients of the measures
 * of machine translation (runs of words as in BLEU, Papineni et al., 2002; edits as in TER, Snover
 * et al., 2006; stems as in METEOR, Banerjee and Lavie, 2005), with rarity of words, names, numbers
 * and runs of letters. No part of the product.
 */
public final class SharedWords {
  /** Words compared in order: keeps the cost of one pair bounded. */
  private static final int IN_ORDER = 400;

  /** Stems rarer than this, of 0 to 1, are no function words: one text in fifty holds them. */
  private static final double CONTENT = 0.4;

  private static final int PREFIX = 5;

  private final int texts;
  private final Map<String, Integer> holders = new TreeMap<>();

  private SharedWords(int texts) {
    this.texts = texts;
  }

  /** Rarity as in {@code texts}, whose labels nobody need know. */
  public static SharedWords over(Collection<String> texts) {
    SharedWords shared = new SharedWords(texts.size());
    for (String text : texts) {
      new LinkedHashSet<>(WordSequence.of(text).stems())
          .forEach(stem -> shared.holders.merge(stem, 1, Integer::sum));
    }
    return shared;
  }

  /** The rarity of a stem: 0 in every text, 1 in none. */
  double rarity(String stem) {
    double most = Math.log(1.0 + texts);
    return most == 0 ? 1 : Math.log((1.0 + texts) / (1.0 + holders.getOrDefault(stem, 0))) / most;
  }

  /** The row of a pair; the same whichever text comes first. */
  public double[] row(String first, String second) {
    WordSequence a = WordSequence.of(first);
    WordSequence b = WordSequence.of(second);
    Row row = new Row(new ArrayList<>());
    row.both(
        held(weights(a.stems()), weights(b.stems())), held(weights(b.stems()), weights(a.stems())));
    row.both(missing(a, b), missing(b, a));
    row.one(shared(a, b));
    row.both(held(prefixes(a), prefixes(b)), held(prefixes(b), prefixes(a)));
    for (int length = 1; length <= 4; length++) {
      row.both(contained(a, b, length), contained(b, a, length));
    }
    order(row, clipped(a.stems()), clipped(b.stems()));
    List<String> content = content(a);
    List<String> other = content(b);
    double common = Sequences.common(content, other);
    row.both(share(common, content.size()), share(common, other.size()));
    row.one(TfIdf.cosine(letters(first, 3), letters(second, 3)));
    row.one(TfIdf.cosine(letters(first, 5), letters(second, 5)));
    row.both(lacking(a.capitals(), b.lower()), lacking(b.capitals(), a.lower()));
    row.one(lacking(a.numbers(), b.numbers()) + lacking(b.numbers(), a.numbers()));
    row.one(a.numbers().size() - lacking(a.numbers(), b.numbers()));
    return row.values();
  }

  /** The share of a copy's words that its origin has, each by the square of its rarity, 0 to 1. */
  public double held(String copy, String origin) {
    return held(weights(WordSequence.of(copy).stems()), weights(WordSequence.of(origin).stems()));
  }

  private static void order(Row row, List<String> a, List<String> b) {
    double common = Sequences.common(a, b);
    row.both(share(common, a.size()), share(common, b.size()));
    int longer = Math.max(a.size(), b.size());
    row.one(share(Sequences.edits(a, b), longer));
    row.one(Math.log(1.0 + Math.min(a.size(), b.size())));
    row.one(share(Math.min(a.size(), b.size()), longer));
    row.one(a.isEmpty() || b.isEmpty() || !a.get(0).equals(b.get(0)) ? 0 : 1);
    boolean last = !a.isEmpty() && !b.isEmpty() && a.get(a.size() - 1).equals(b.get(b.size() - 1));
    row.one(last ? 1 : 0);
  }

  private static List<String> clipped(List<String> stems) {
    return stems.subList(0, Math.min(stems.size(), IN_ORDER));
  }

  private List<String> content(WordSequence text) {
    return clipped(text.stems()).stream().filter(stem -> rarity(stem) > CONTENT).toList();
  }

  /** Each different stem with the square of its rarity. */
  private Map<String, Double> weights(List<String> stems) {
    Map<String, Double> weights = new LinkedHashMap<>();
    stems.forEach(stem -> weights.put(stem, rarity(stem) * rarity(stem)));
    return weights;
  }

  /** The beginnings of longer words, with the weight of the word. */
  private Map<String, Double> prefixes(WordSequence text) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i = 0; i < text.size(); i++) {
      String lower = text.words().get(i).toLowerCase(java.util.Locale.ROOT);
      if (lower.length() >= PREFIX - 1) {
        double rarity = rarity(text.stems().get(i));
        weights.put(lower.substring(0, Math.min(PREFIX, lower.length())), rarity * rarity);
      }
    }
    return weights;
  }

  private double missing(WordSequence a, WordSequence b) {
    Map<String, Double> weights = weights(a.stems());
    weights.keySet().removeAll(new LinkedHashSet<>(b.stems()));
    return sum(weights);
  }

  /** The weight of the stems in both, added in the order of the alphabet. */
  private double shared(WordSequence a, WordSequence b) {
    Map<String, Double> weights = new TreeMap<>(weights(a.stems()));
    weights.keySet().retainAll(new LinkedHashSet<>(b.stems()));
    return sum(weights);
  }

  private static double held(Map<String, Double> part, Map<String, Double> whole) {
    double held = 0;
    for (Map.Entry<String, Double> each : part.entrySet()) {
      held += whole.containsKey(each.getKey()) ? each.getValue() : 0;
    }
    return share(held, sum(part));
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double contained(WordSequence part, WordSequence whole, int length) {
    Set<List<String>> runs = part.runs(length);
    Set<List<String>> there = whole.runs(length);
    return Statistics.share(runs.stream().filter(there::contains).count(), runs.size());
  }

  private static double lacking(Set<String> some, Set<String> there) {
    return some.stream().filter(each -> !there.contains(each)).count();
  }

  /** The runs of letters of a text as a vector of length 1. */
  private static Map<String, Double> letters(String text, int length) {
    String plain = String.join(" ", WordRuns.words(text));
    Map<String, Double> runs = new TreeMap<>();
    for (int i = 0; i + length <= plain.length(); i++) {
      runs.merge(plain.substring(i, i + length), 1.0, Double::sum);
    }
    double size = Math.sqrt(runs.values().stream().mapToDouble(each -> each * each).sum());
    runs.replaceAll((run, count) -> count / size);
    return runs;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** A row that grows. */
  private record Row(List<Double> numbers) {
    void one(double value) {
      numbers.add(value);
    }

    /** Two numbers, the smaller one first. */
    void both(double one, double other) {
      numbers.add(Math.min(one, other));
      numbers.add(Math.max(one, other));
    }

    double[] values() {
      return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}

package org.unecho.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.lineage.align.Encoded;
import org.unecho.lineage.align.Rarity;
import org.unecho.lineage.align.Shingles;
import org.unecho.lineage.candidate.Candidates;
import org.unecho.lineage.candidate.Pair;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.model.Article;

/** The articles of one trace, cut into sentences, in order of their ids; vectors where needed. */
final class Pile {
  /** Articles whose sentences go to the encoder together: enough to keep all cores busy. */
  private static final int TOGETHER = 32;

  /**
   * Words from which a sentence can stand for an article; shorter ones are headings and bylines.
   */
  private static final int LEAD_WORDS = 7;

  private static final int LEAD_SENTENCES = 2;

  private final List<Prose> articles;
  private final List<Shingles> shingles;
  private final Rarity rarity;
  private final SentenceVectors vectors;

  private Pile(List<Prose> articles, SentenceVectors vectors) {
    this.articles = articles;
    this.shingles = articles.stream().map(Shingles::of).toList();
    this.rarity = Rarity.of(shingles);
    this.vectors = vectors;
  }

  /**
   * Cuts the articles.
   *
   * @throws IllegalArgumentException if two articles have one id
   */
  static Pile of(List<Article> articles, SentenceVectors vectors) {
    Set<String> ids = new LinkedHashSet<>();
    for (Article article : articles) {
      if (!ids.add(article.id())) {
        throw new IllegalArgumentException(
            "every article of a pile needs its own id, but %s came twice (second from %s)"
                .formatted(article.id(), article.source().location()));
      }
    }
    List<Prose> sorted =
        articles.stream().sorted(Comparator.comparing(Article::id)).map(Prose::of).toList();
    return new Pile(sorted, vectors);
  }

  List<Prose> articles() {
    return articles;
  }

  Rarity rarity() {
    return rarity;
  }

  /** The pairs worth comparing, sorted. */
  Collection<Pair> candidates(LineageSettings settings) {
    if (articles.size() <= settings.compareAll()) {
      return Candidates.all(articles.size());
    }
    Set<Pair> pairs = new TreeSet<>(Candidates.byWords(shingles));
    pairs.addAll(Candidates.byLead(leads(), settings.neighbours()));
    return pairs;
  }

  /** One vector for the lead of each article. */
  private List<float[]> leads() {
    List<String> leads = articles.stream().map(Pile::lead).toList();
    return vectors.vectors(leads);
  }

  private static String lead(Prose prose) {
    List<String> first =
        prose.sentences().stream()
            .filter(s -> s.words().size() >= LEAD_WORDS)
            .limit(LEAD_SENTENCES)
            .map(Sentence::text)
            .toList();
    return first.isEmpty() ? prose.id() : String.join(" ", first);
  }

  /** The articles of those pairs with the vectors of their sentences, by place in the pile. */
  Map<Integer, Encoded> encode(Collection<Pair> pairs) {
    Set<Integer> needed = new TreeSet<>();
    pairs.forEach(pair -> needed.addAll(List.of(pair.first(), pair.second())));
    Map<Integer, Encoded> encoded = new TreeMap<>();
    List<Integer> batch = new ArrayList<>();
    for (int place : needed) {
      batch.add(place);
      if (batch.size() == TOGETHER) {
        encode(batch, encoded);
        batch.clear();
      }
    }
    encode(batch, encoded);
    return encoded;
  }

  private void encode(List<Integer> batch, Map<Integer, Encoded> into) {
    List<String> sentences =
        batch.stream()
            .flatMap(place -> articles.get(place).sentences().stream())
            .map(Sentence::text)
            .toList();
    List<float[]> all = vectors.vectors(sentences);
    int from = 0;
    for (int place : batch) {
      int to = from + articles.get(place).sentences().size();
      into.put(place, new Encoded(articles.get(place), all.subList(from, to), shingles.get(place)));
      from = to;
    }
  }
}

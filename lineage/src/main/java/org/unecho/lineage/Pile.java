package org.unecho.lineage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unecho.lineage.align.Rarity;
import org.unecho.lineage.align.SentenceWords;
import org.unecho.lineage.candidate.Sketch;
import org.unecho.lineage.direct.Standing;
import org.unecho.lineage.encode.SentenceVectors;
import org.unecho.lineage.outside.Background;
import org.unecho.lineage.outside.Hint;
import org.unecho.lineage.outside.OutsideOrigins;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Article;

/**
 * The articles of one trace, in order of time, each told by its place. What is small is kept of
 * every one; the words of an article are cut anew when they are needed and no longer at hand, since
 * those of a hundred thousand articles would not fit into memory.
 */
final class Pile {
  /** Articles whose words are kept at hand: all of a middling pile. */
  private static final int AT_HAND = 4096;

  /**
   * Words from which a sentence can stand for an article; shorter ones are headings and bylines.
   */
  private static final int LEAD_WORDS = 7;

  /** Words of a lead: it says in thirty what happened, and the encoder's time grows with them. */
  private static final int LEAD_LENGTH = 30;

  /** Dates first, as they say themselves; an unknown date says nothing and stands last. */
  private static final Comparator<Article> BY_TIME =
      Comparator.comparing((Article a) -> a.header().published().day().isEmpty())
          .thenComparing(a -> a.header().published().iso())
          .thenComparing(Article::id);

  private final List<Article> articles;
  private final List<Own> own;
  private final List<Sketch> sketches;
  private final Rarity rarity;
  private final AtomicReferenceArray<@Nullable Cut> atHand = new AtomicReferenceArray<>(AT_HAND);

  private Pile(List<Article> articles) {
    this.articles = articles;
    int known = Math.min(AT_HAND, articles.size());
    Background background =
        Background.of(IntStream.range(0, known).parallel().mapToObj(this::prose).toList());
    this.own =
        IntStream.range(0, articles.size())
            .parallel()
            .mapToObj(place -> Own.of(prose(place), background))
            .toList();
    this.sketches = own.stream().map(Own::sketch).toList();
    this.rarity = Rarity.of(sketches.stream().map(Sketch::runs).toList());
  }

  /** What an article shows by itself. */
  private record Own(Sketch sketch, String lead, List<Hint> hints, Standing standing) {
    static Own of(Prose prose, Background background) {
      Standing standing = Standing.of(prose, background);
      return new Own(
          Sketch.of(prose),
          lead(prose),
          OutsideOrigins.ofArticle(prose, standing.agency(), standing.signs()),
          standing);
    }

    private static String lead(Prose prose) {
      List<String> words =
          prose.sentences().stream()
              .filter(s -> s.words().size() >= LEAD_WORDS)
              .limit(2)
              .flatMap(s -> Stream.of(s.text().split(" ", LEAD_LENGTH + 1)).limit(LEAD_LENGTH))
              .limit(LEAD_LENGTH)
              .toList();
      return words.isEmpty() ? prose.id() : String.join(" ", words);
    }
  }

  /**
   * An article cut into sentences.
   *
   * @param place its place
   * @param prose the sentences
   * @param words their telling words
   */
  record Cut(int place, Prose prose, SentenceWords words) {}

  /**
   * Cuts the articles.
   *
   * @throws IllegalArgumentException if two articles have one id
   */
  static Pile of(List<Article> articles) {
    Set<String> ids = new HashSet<>();
    for (Article article : articles) {
      if (!ids.add(article.id())) {
        throw new IllegalArgumentException(
            "every article of a pile needs its own id, but %s came twice (second from %s)"
                .formatted(article.id(), article.source().location()));
      }
    }
    return new Pile(articles.stream().sorted(BY_TIME).toList());
  }

  int size() {
    return articles.size();
  }

  Rarity rarity() {
    return rarity;
  }

  /** The id of the article at that place. */
  String id(int place) {
    return articles.get(place).id();
  }

  /** All ids, sorted. */
  List<String> ids() {
    return articles.stream().map(Article::id).sorted().toList();
  }

  /** The sketches, by place. */
  List<Sketch> sketches() {
    return sketches;
  }

  /** One vector for the lead of each article, by place. */
  List<float[]> leads(SentenceVectors vectors) {
    return vectors.vectors(own.stream().map(Own::lead).toList());
  }

  /** What articles say by themselves of texts they take from, by id; the strongest hint first. */
  Map<String, List<Hint>> ownHints() {
    Map<String, List<Hint>> hints = new TreeMap<>();
    IntStream.range(0, size())
        .filter(place -> !own.get(place).hints().isEmpty())
        .forEach(place -> hints.put(id(place), own.get(place).hints()));
    return hints;
  }

  /** What the article at that place shows of being a copy or an original. */
  Standing standing(int place) {
    return own.get(place).standing();
  }

  /** The article at that place, cut. */
  Prose prose(int place) {
    return cut(place).prose();
  }

  /** The article at that place, cut, with its telling words. */
  Cut cut(int place) {
    int slot = place % AT_HAND;
    Cut kept = atHand.get(slot);
    if (kept != null && kept.place() == place) {
      return kept;
    }
    Prose prose = Prose.of(articles.get(place));
    Cut cut = new Cut(place, prose, SentenceWords.of(prose));
    atHand.set(slot, cut);
    return cut;
  }
}

package org.unecho.picture.pile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Lineage;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Span;
import org.unecho.picture.identity.ActorJoiner;
import org.unecho.picture.identity.JoinedActors;
import org.unecho.picture.origins.OriginOf;
import org.unecho.picture.origins.Twins;
import org.unecho.picture.words.SentenceSpans;

/** Articles with their readings, identities and origins. */
public final class Pile {
  private final SortedMap<String, Article> articles;
  private final List<Reading> readings;
  private final Lineage lineage;
  private final Twins twins;
  private final OriginOf origins;
  private final JoinedActors joined;
  private final JoinedActors.Lookup actors;

  private Pile(SortedMap<String, Article> articles, List<Reading> readings, Lineage lineage) {
    this.articles = articles;
    this.readings = List.copyOf(readings);
    this.lineage = lineage;
    this.twins = Twins.of(lineage);
    this.origins = OriginOf.of(lineage, twins, readings);
    this.joined = ActorJoiner.of(lineage, twins).join(readings);
    this.actors = joined.lookup();
  }

  /**
   * A pile of articles.
   *
   * @throws IllegalArgumentException if a span of a reading reaches past the end of its article
   */
  public static Pile of(List<Article> articles, Lineage lineage, List<Reading> readings) {
    TreeMap<String, Article> byId = new TreeMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    List<Reading> known = new ArrayList<>();
    for (Reading reading : readings) {
      Article article = byId.get(reading.article());
      if (article != null) {
        check(article, reading);
        known.add(reading);
      }
    }
    known.sort(Comparator.comparing(Reading::article));
    return new Pile(byId, known, lineage);
  }

  private static void check(Article article, Reading reading) {
    int length = article.text().length();
    reading.reports().stream()
        .filter(report -> Math.max(report.span().end(), report.action().trigger().end()) > length)
        .findFirst()
        .ifPresent(report -> refuse("report", article.id(), report.span(), length));
    reading.quotations().stream()
        .filter(quotation -> quotation.span().end() > length)
        .findFirst()
        .ifPresent(said -> refuse("quotation", article.id(), said.span(), length));
  }

  private static void refuse(String what, String article, Object span, int length) {
    throw new IllegalArgumentException(
        "a "
            + what
            + " of article "
            + article
            + " must lie inside its text of "
            + length
            + " code units, but was "
            + span);
  }

  /** The readings, sorted by article. */
  public List<Reading> readings() {
    return readings;
  }

  /** Who takes from whom. */
  public List<Derivation> derivations() {
    return lineage.derivations();
  }

  /** The identities of the actors. */
  public JoinedActors joined() {
    return joined;
  }

  /** Finds actors of the picture. */
  public JoinedActors.Lookup actors() {
    return actors;
  }

  /** The words of a passage. */
  public String words(Passage passage) {
    return text(passage.article()).substring(passage.span().start(), passage.span().end());
  }

  /** The article of that id, if it is in the pile. */
  public Optional<Article> find(String article) {
    return Optional.ofNullable(articles.get(article));
  }

  /** The articles, sorted by id. */
  public List<Article> articles() {
    return List.copyOf(articles.values());
  }

  /** The sentence that holds a passage, or the sentences it reaches into, within its lines. */
  public String sentence(Passage passage) {
    String text = text(passage.article());
    int end = text.indexOf('\n', passage.span().end());
    Span lines =
        new Span(text.lastIndexOf('\n', passage.span().start()) + 1, end < 0 ? text.length() : end);
    return SentenceSpans.of(text, lines).stream()
        .filter(sentence -> sentence.overlaps(passage.span()))
        .reduce(Span::hull)
        .orElse(passage.span())
        .of(text);
  }

  /** The day an article was published; empty where it is not known. */
  public Optional<LocalDate> published(String article) {
    Article known = articles.get(article);
    return known == null ? Optional.empty() : known.header().published().day();
  }

  /** The text of an article, or the empty string where it is not in the pile. */
  public String text(String article) {
    Article known = articles.get(article);
    return known == null ? "" : known.text();
  }

  /** Whether a passage stands in the headline of its article. */
  public boolean isTitle(Passage passage) {
    Article article = articles.get(passage.article());
    String title = article == null ? "" : article.header().title();
    int start = title.isBlank() ? -1 : text(passage.article()).indexOf(title);
    return start >= 0
        && passage.span().start() >= start
        && passage.span().end() <= start + title.length();
  }

  /** The key of the independent origin behind a passage. */
  public String origin(Passage passage) {
    return origins.key(passage);
  }

  /** The distinct origins behind passages, sorted. */
  public SortedSet<String> origins(Collection<Passage> passages) {
    TreeSet<String> keys = new TreeSet<>();
    passages.forEach(passage -> keys.add(origin(passage)));
    return keys;
  }

  /** Whether two passages are copies of each other. */
  public boolean areTwins(Passage a, Passage b) {
    return twins.areTwins(a, b);
  }

  /** Whether the first passage was taken from the second, over however many copies. */
  public boolean isCopy(Passage copy, Passage origin) {
    return twins.isCopy(copy, origin);
  }

  /** As {@link #leastDerivedFirst()}, the earlier published of these first, unknown days last. */
  public Comparator<Passage> earliestFirst() {
    return Comparator.comparingInt((Passage passage) -> twins.depth(passage.article()))
        .thenComparing(passage -> timeOf(passage).isEmpty())
        .thenComparing(this::timeOf)
        .thenComparing(Comparator.naturalOrder());
  }

  private String timeOf(Passage passage) {
    Article known = articles.get(passage.article());
    return known == null ? "" : known.header().published().iso();
  }

  /** Orders passages by how little derived their article is, then by place. */
  public Comparator<Passage> leastDerivedFirst() {
    return Comparator.comparingInt((Passage passage) -> twins.depth(passage.article()))
        .thenComparing(Comparator.naturalOrder());
  }
}

package org.unecho.picture.sayings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.Drift;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.model.Quotation;
import org.unecho.model.Reading;
import org.unecho.model.Saying;
import org.unecho.model.Verdict;
import org.unecho.picture.pile.Counting;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.ContentWords;
import org.unecho.picture.words.StableId;

/** Gathers quotations of the same words into sayings. */
public final class SayingGatherer {
  /** A quotation cut short keeps nearly all of its words; fewer words must agree wholly. */
  private static final double CONTAINED = 0.85;

  private static final int ENOUGH_WORDS = 4;

  /** Aligned sentences may hold two quotations each; the words must still be related. */
  private static final double RELATED = 0.25;

  /** The same words in another mouth: this many content words do not come about twice. */
  private static final int TELLING_WORDS = 6;

  private final Pile pile;
  private final DriftFinder drift;
  private final double overlap;

  private SayingGatherer(Pile pile, double overlap) {
    this.pile = pile;
    this.drift = new DriftFinder(pile);
    this.overlap = overlap;
  }

  /**
   * A gatherer over {@code pile}.
   *
   * @param overlap least share of common words at which one speaker's quotations are one saying
   */
  public static SayingGatherer of(Pile pile, double overlap) {
    return new SayingGatherer(pile, overlap);
  }

  /** The sayings, sorted by speaker's name, then by place. */
  public List<Saying> sayings() {
    List<List<Said>> groups = new ArrayList<>();
    WordIndex index = new WordIndex(Math.min(RELATED, overlap), CONTAINED);
    for (Said one : said()) {
      int group =
          index.related(one).stream()
              .filter(n -> groups.get(n).stream().anyMatch(other -> isSame(one, other)))
              .filter(n -> groups.get(n).stream().noneMatch(other -> sameArticle(one, other)))
              .findFirst()
              .orElse(groups.size());
      if (group == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(group).add(one);
      index.add(one, group);
    }
    Set<String> taken = new HashSet<>();
    return groups.stream()
        .map(group -> saying(group, taken))
        .sorted(
            Comparator.comparing(Saying::name)
                .thenComparing(saying -> saying.quotations().get(0))
                .thenComparing(Saying::id))
        .toList();
  }

  private List<Said> said() {
    List<Said> all = new ArrayList<>();
    for (Reading reading : pile.readings()) {
      for (Quotation quotation : reading.quotations()) {
        all.add(said(reading.article(), quotation));
      }
    }
    all.sort(Comparator.comparing(Said::passage, pile.earliestFirst()));
    return all;
  }

  private Said said(String article, Quotation quotation) {
    Optional<Quotation.Speaker> speaker = quotation.speaker();
    String actor =
        speaker
            .map(Quotation.Speaker::actor)
            .filter(id -> !id.isEmpty())
            .map(id -> pile.actors().id(article, id))
            .orElse("");
    String name =
        actor.isEmpty()
            ? speaker.map(Quotation.Speaker::name).orElse("")
            : pile.actors().find(actor).map(a -> a.name()).orElse(speaker.orElseThrow().name());
    Passage passage = new Passage(article, quotation.span());
    return new Said(passage, quotation, actor, name, ContentWords.of(pile.words(passage)));
  }

  /** One article that quotes the same words twice says so twice. */
  private static boolean sameArticle(Said a, Said b) {
    return a.passage().article().equals(b.passage().article());
  }

  private boolean isSame(Said a, Said b) {
    return a.isDenied() == b.isDenied() && hasSameWords(a, b);
  }

  private boolean hasSameWords(Said a, Said b) {
    double likeness = a.words().likeness(b.words());
    if (pile.areTwins(a.passage(), b.passage())
        && (a.mayShareSpeaker(b) || likeness >= overlap)
        && likeness >= RELATED) {
      return true;
    }
    int least = Math.min(a.words().stems().size(), b.words().stems().size());
    boolean words =
        least < ENOUGH_WORDS
            ? least > 0 && likeness == 1
            : likeness >= overlap || a.words().containment(b.words()) >= CONTAINED;
    return (words && a.mayShareSpeaker(b)) || isVerbatim(a, b);
  }

  /** Long direct words that are nearly the same are one saying, whoever is named for them. */
  private static boolean isVerbatim(Said a, Said b) {
    int least = Math.min(a.words().stems().size(), b.words().stems().size());
    return a.isDirect()
        && b.isDirect()
        && least >= TELLING_WORDS
        && a.words().containment(b.words()) >= CONTAINED;
  }

  private Saying saying(List<Said> group, Set<String> taken) {
    List<Said> ordered = drift.ordered(group);
    Said first = ordered.get(0);
    List<Passage> passages = ordered.stream().map(Said::passage).toList();
    Said named = ordered.stream().filter(said -> !said.actor().isEmpty()).findFirst().orElse(first);
    List<Drift> drifts = drift.drifts(ordered);
    return new Saying(
        id(first, taken),
        named.actor(),
        named.name(),
        passages,
        first.quotation().manner(),
        Counting.of(pile, passages, verdict(passages, drifts), differing(passages, drifts)),
        drifts);
  }

  /** Origins of their own that name different speakers dispute who said it. */
  private Verdict verdict(List<Passage> passages, List<Drift> drifts) {
    boolean disputed =
        drifts.stream()
            .anyMatch(
                each -> each.speaker().isPresent() && each.course() == Drift.Course.INDEPENDENT);
    return disputed ? Verdict.DISPUTED : Counting.byNumber(pile.origins(passages).size());
  }

  /** Where the words are not the same everywhere, that is said, with the passages. */
  private static List<Explanation> differing(List<Passage> passages, List<Drift> drifts) {
    return drifts.isEmpty()
        ? List.of()
        : List.of(
            new Explanation(
                drifts.size(),
                "the words or the speaker differ between articles",
                List.of(),
                passages));
  }

  private static String id(Said first, Set<String> taken) {
    String article = first.passage().article();
    String span = first.passage().span().toString();
    String id = StableId.of("saying", article, span);
    for (int n = 2; !taken.add(id); n++) {
      id = StableId.of("saying", article, span, Integer.toString(n));
    }
    return id;
  }
}

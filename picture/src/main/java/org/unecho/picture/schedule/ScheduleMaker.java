package org.unecho.picture.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.unecho.model.Outcome;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Scheduled;
import org.unecho.model.When;
import org.unecho.picture.labels.Labeller;
import org.unecho.picture.pile.Counting;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.ContentWords;
import org.unecho.picture.words.StableId;

/** Gathers what is announced for a day. */
public final class ScheduleMaker {
  /** Titles that share half of the shorter one's words name one thing, given the same day. */
  private static final double SAME_TITLE = 0.5;

  private final Pile pile;
  private final Labeller labeller;

  private ScheduleMaker(Pile pile) {
    this.pile = pile;
    this.labeller = Labeller.of(pile);
  }

  /** A maker over {@code pile}. */
  public static ScheduleMaker of(Pile pile) {
    return new ScheduleMaker(pile);
  }

  /** The schedule, sorted by day, then by id. */
  public List<Scheduled> schedule() {
    List<List<Announced>> groups = new ArrayList<>();
    for (Announced one : announced()) {
      Optional<List<Announced>> same =
          groups.stream()
              .filter(group -> group.stream().allMatch(other -> isSame(one, other)))
              .findFirst();
      same.ifPresentOrElse(
          group -> group.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
    }
    Set<String> taken = new HashSet<>();
    OutcomeFinder outcomes = new OutcomeFinder(pile, told(report -> true));
    return groups.stream()
        .map(group -> entry(group, outcomes.find(group, narrowest(group)), taken))
        .sorted(
            Comparator.comparing((Scheduled entry) -> entry.when().from().orElse(LocalDate.MAX))
                .thenComparing(Scheduled::id))
        .toList();
  }

  private List<Announced> announced() {
    return told(report -> report.stance().realis() == Realis.PLANNED && report.when().isKnown())
        .stream()
        .filter(this::isAhead)
        .toList();
  }

  /** Whether the day was not over when the article was published: what is past is not due. */
  private boolean isAhead(Announced one) {
    Optional<LocalDate> last = one.when().to();
    return pile.published(one.passage().article())
        .flatMap(day -> last.map(end -> !end.isBefore(day)))
        .orElse(true);
  }

  private List<Announced> told(Predicate<Report> wanted) {
    List<Announced> all = new ArrayList<>();
    for (Reading reading : pile.readings()) {
      for (Report report : reading.reports()) {
        if (wanted.test(report)) {
          all.add(announced(reading.article(), report));
        }
      }
    }
    all.sort(
        Comparator.comparing(Announced::passage, pile.leastDerivedFirst())
            .thenComparing(one -> one.report().action().trigger())
            .thenComparing(one -> one.when().toString()));
    return all;
  }

  private Announced announced(String article, Report report) {
    List<String> ids = new ArrayList<>(report.parties().actors());
    ids.addAll(report.parties().recipients());
    List<String> parties = pile.actors().ids(article, ids);
    String title = labeller.title(article, report, parties);
    Passage passage = new Passage(article, report.span());
    return new Announced(passage, report, parties, title, ContentWords.of(title));
  }

  private boolean isSame(Announced a, Announced b) {
    if (!a.when().overlaps(b.when()) || a.report().action().type() != b.report().action().type()) {
      return false;
    }
    double alike = a.words().containment(b.words());
    if (alike >= SAME_TITLE && !pairwiseOther(a, b)) {
      return true;
    }
    boolean party = a.parties().stream().anyMatch(b.parties()::contains);
    boolean twins = pile.areTwins(a.passage(), b.passage());
    boolean sameWord = a.report().action().lemma().equals(b.report().action().lemma());
    boolean concept = a.words().concepts().stream().anyMatch(b.words().concepts()::contains);
    return (party && (sameWord || concept))
        || ((twins || samePlace(a, b))
            && (sameWord || sharesTelling(a, b))
            && !pairwiseOther(a, b));
  }

  private static boolean samePlace(Announced a, Announced b) {
    ContentWords one = ContentWords.of(a.report().place());
    ContentWords other = ContentWords.of(b.report().place());
    return one.shared(other) > 0;
  }

  /** Whether both clauses speak of one thing besides day and place: "special session". */
  private boolean sharesTelling(Announced a, Announced b) {
    ContentWords one = ContentWords.of(pile.words(a.passage()));
    ContentWords other = ContentWords.of(pile.words(b.passage()));
    return one.concepts().stream().anyMatch(other.concepts()::contains);
  }

  /** Both name parties and none is the same: two bodies that meet on one day. */
  private static boolean pairwiseOther(Announced a, Announced b) {
    return !a.parties().isEmpty()
        && !b.parties().isEmpty()
        && a.parties().stream().noneMatch(b.parties()::contains);
  }

  private Scheduled entry(List<Announced> group, Outcome outcome, Set<String> taken) {
    Announced first = group.get(0);
    List<Passage> passages = group.stream().map(Announced::passage).distinct().sorted().toList();
    String place =
        group.stream()
            .map(one -> one.report().place())
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse("");
    List<String> parties =
        group.stream().flatMap(one -> one.parties().stream()).distinct().toList();
    int origins = pile.origins(passages).size();
    return new Scheduled(
        id(first, taken),
        first.title(),
        new Scheduled.Due(narrowest(group), outcome),
        place,
        parties,
        passages,
        Counting.of(pile, passages, Counting.byNumber(origins), List.of()));
  }

  private static When narrowest(List<Announced> group) {
    When best = group.get(0).when();
    for (Announced one : group) {
      boolean inside =
          one.when().from().orElseThrow().isAfter(best.from().orElseThrow())
              || one.when().to().orElseThrow().isBefore(best.to().orElseThrow());
      best = inside && length(one.when()) < length(best) ? one.when() : best;
    }
    return best;
  }

  private static long length(When when) {
    return when instanceof When.Days days ? days.length() : Long.MAX_VALUE;
  }

  private static String id(Announced first, Set<String> taken) {
    String article = first.passage().article();
    String at = first.passage().span() + " " + first.report().action().trigger();
    String id = StableId.of("scheduled", article, at, first.when().toString());
    for (int n = 2; !taken.add(id); n++) {
      id = StableId.of("scheduled", article, at, first.when().toString(), Integer.toString(n));
    }
    return id;
  }
}

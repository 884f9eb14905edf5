package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unecho.model.Corroboration;
import org.unecho.model.Event;
import org.unecho.model.Explanation;
import org.unecho.model.Figure;
import org.unecho.model.Passage;
import org.unecho.model.Report;
import org.unecho.model.Verdict;
import org.unecho.picture.events.Clusters.Cluster;
import org.unecho.picture.events.Told.Manner;
import org.unecho.picture.labels.Labeller;
import org.unecho.picture.pile.Counting;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.StableId;

/** Writes the event of a group of reports. */
final class EventWriter {
  private final Pile pile;
  private final Labeller labeller;
  private final Figures figures;
  private final Table table;

  EventWriter(Pile pile, Kin kin) {
    this.pile = pile;
    this.table = new Table(pile, kin);
    this.labeller = Labeller.of(pile);
    this.figures = new Figures(pile);
  }

  /**
   * The event.
   *
   * @param cluster its reports
   * @param contested what other origins say against it
   * @param taken ids given so far; the new one is added
   */
  Event event(Cluster cluster, List<Objection> contested, Set<String> taken) {
    List<Told> told =
        cluster.told().stream()
            .sorted(Comparator.comparing(Told::passage, pile.leastDerivedFirst()))
            .toList();
    List<Passage> passages = told.stream().map(Told::passage).distinct().sorted().toList();
    List<Figure> numbers = figures.of(told);
    Consensus consensus = new Consensus(pile, table, told);
    Event.Happening happening = consensus.happening();
    List<Told> chief = chief(told, Told.Manner.of(consensus.realis()));
    return new Event(
        id(chief.get(0), taken),
        label(chief, happening.parties()),
        happening,
        consensus.realis(),
        passages,
        corroboration(cluster, numbers, contested),
        numbers);
  }

  /** Those that tell it as the event is told: a doubt beside forty facts does not name it. */
  private static List<Told> chief(List<Told> told, Told.Manner manner) {
    List<Told> chief = told.stream().filter(one -> one.manner() == manner).toList();
    return chief.isEmpty() ? told : chief;
  }

  /**
   * In the words of the least derived clause that can serve; where many tell it, in those of the
   * one most like the others.
   */
  private String label(List<Told> told, Report.Parties parties) {
    Typical typical = new Typical(pile, told);
    List<Told> own = told.stream().filter(one -> isOwn(one, parties)).toList();
    Told best =
        own.stream()
            .filter(one -> !pile.isTitle(one.passage()) && !isAgain(one))
            .min(
                Comparator.comparing((Told one) -> !isOfParties(one, parties))
                    .thenComparing(one -> typical.isUsual() ? unnamed(one, parties) : 0)
                    .thenComparing(one -> -typical.of(one)))
            .or(() -> own.stream().findFirst())
            .orElse(told.get(0));
    return labeller.label(best.passage().article(), best.report(), parties);
  }

  /** How many of the parties a report leaves out. */
  private static long unnamed(Told one, Report.Parties parties) {
    return parties.actors().stream().filter(id -> !one.actors().contains(id)).count()
        + parties.recipients().stream().filter(id -> !one.recipients().contains(id)).count();
  }

  private static boolean isOfParties(Told one, Report.Parties parties) {
    return parties.actors().containsAll(one.actors())
        && parties.recipients().containsAll(one.recipients());
  }

  /** "They arrived", "who've arrived": who they are stands elsewhere. */
  private boolean isAgain(Told told) {
    return pile.words(told.passage()).toLowerCase(Locale.ROOT).matches(AGAIN);
  }

  private static final String AGAIN =
      "(?s)(?:they|he|she|it|who|whom|which|that|whose|when|where)\\b.*|.*\\balso\\b.*";

  private boolean isOwn(Told told, Report.Parties parties) {
    return labeller.own(told.passage().article(), told.report(), parties).isPresent();
  }

  private static String id(Told first, Set<String> taken) {
    String manner = first.manner().name();
    String type = first.report().action().type().name();
    String id = StableId.of("event", type, manner, first.key());
    for (int n = 2; !taken.add(id); n++) {
      id = StableId.of("event", type, manner, first.key(), Integer.toString(n));
    }
    return id;
  }

  private Corroboration corroboration(
      Cluster cluster, List<Figure> numbers, List<Objection> contested) {
    List<Passage> passages =
        cluster.told().stream().map(Told::passage).distinct().sorted().toList();
    Voices voices = Voices.of(pile, cluster.told());
    List<Explanation> more = new ArrayList<>(contested.stream().map(Objection::why).toList());
    more.addAll(voices.joined());
    List<Figure> disputed = Figures.disputed(numbers);
    disputed.forEach(figure -> more.add(disagreement(figure)));
    more.addAll(cluster.joins());
    boolean isFact = cluster.told().get(0).manner() == Manner.FACT;
    boolean isDisputed = !disputed.isEmpty() || contested.stream().anyMatch(Objection::weighs);
    Verdict verdict = verdict(voices.count(), isFact, isDisputed);
    return Counting.of(each -> voices.origin(pile, each), passages, verdict, more);
  }

  private static Verdict verdict(int voices, boolean isFact, boolean isDisputed) {
    if (isDisputed) {
      return Verdict.DISPUTED;
    }
    return isFact ? Counting.byNumber(voices) : Verdict.UNVERIFIED;
  }

  private static Explanation disagreement(Figure figure) {
    List<Explanation> parts =
        figure.values().stream()
            .map(
                value ->
                    new Explanation(
                        value.value(),
                        "given by " + String.join(", ", value.origins()),
                        List.of(),
                        value.passages()))
            .toList();
    return new Explanation(
        figure.values().size(),
        "origins disagree on the number: " + figure.what(),
        parts,
        List.of());
  }
}

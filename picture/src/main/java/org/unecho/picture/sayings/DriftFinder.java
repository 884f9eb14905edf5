package org.unecho.picture.sayings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Drift;
import org.unecho.model.Drift.Course;
import org.unecho.model.Drift.Edit;
import org.unecho.model.Drift.Handover;
import org.unecho.model.Quotation;
import org.unecho.picture.pile.Pile;

/** Finds how the later wordings of a saying differ from the earliest ones. */
final class DriftFinder {
  /** A speaker less sure than this may be our own mistake, and is not told as theirs. */
  private static final double SURE = 0.8;

  private final Pile pile;

  DriftFinder(Pile pile) {
    this.pile = pile;
  }

  /** A quotation with how many of the others it derives from. */
  private record Ranked(long origins, Said said) {}

  /** Origins before what derives from them, then the least derived, then the earliest. */
  List<Said> ordered(List<Said> group) {
    return group.stream()
        .map(said -> new Ranked(origins(said, group), said))
        .sorted(
            Comparator.comparingLong(Ranked::origins)
                .thenComparing(ranked -> ranked.said().passage(), pile.earliestFirst()))
        .map(Ranked::said)
        .toList();
  }

  private long origins(Said said, List<Said> group) {
    return group.stream().filter(other -> pile.isCopy(said.passage(), other.passage())).count();
  }

  /** The drifts of a saying whose quotations come {@linkplain #ordered ordered}. */
  List<Drift> drifts(List<Said> group) {
    List<Drift> drifts = new ArrayList<>();
    for (int i = 1; i < group.size(); i++) {
      drift(base(group.subList(0, i), group.get(i)), group.get(i)).ifPresent(drifts::add);
    }
    return drifts;
  }

  /** The first wording of the same origin; where this is the first of its origin, of them all. */
  private Said base(List<Said> before, Said now) {
    String origin = pile.origin(now.passage());
    return before.stream()
        .filter(each -> pile.origin(each.passage()).equals(origin))
        .findFirst()
        .orElse(before.get(0));
  }

  private Optional<Drift> drift(Said was, Said now) {
    List<Edit> edits =
        hasMarks(was) && hasMarks(now)
            ? WordEdits.between(
                pile.text(was.article()),
                was.quotation(),
                pile.text(now.article()),
                now.quotation())
            : List.of();
    Optional<Handover> handover = handover(was, now);
    return edits.isEmpty() && handover.isEmpty()
        ? Optional.empty()
        : Optional.of(new Drift(was.passage(), now.passage(), course(was, now), edits, handover));
  }

  /** An article's own words for what somebody says may differ as they like. */
  private static boolean hasMarks(Said said) {
    return said.quotation().form() != Quotation.Form.INDIRECT;
  }

  private Course course(Said was, Said now) {
    if (pile.isCopy(now.passage(), was.passage())) {
      return Course.COPIED;
    }
    boolean shared = pile.origin(was.passage()).equals(pile.origin(now.passage()));
    return shared ? Course.SHARED : Course.INDEPENDENT;
  }

  private Optional<Handover> handover(Said was, Said now) {
    Optional<Quotation.Speaker> before = speaker(was);
    Optional<Quotation.Speaker> after = speaker(now);
    boolean other =
        before.isPresent()
            && after.isPresent()
            && !was.mayShareSpeaker(now)
            && isPerson(was) == isPerson(now);
    return other ? Optional.of(new Handover(before.get(), after.get())) : Optional.empty();
  }

  /** Who speaks, if that is sure and the words have no second speaker. */
  private static Optional<Quotation.Speaker> speaker(Said said) {
    List<Quotation.Speaker> speakers = said.quotation().speakers();
    boolean sure =
        speakers.size() == 1
            && !said.actor().isEmpty()
            && said.quotation().confidence().value() >= SURE;
    return sure
        ? Optional.of(new Quotation.Speaker(speakers.get(0).span(), said.actor(), said.name()))
        : Optional.empty();
  }

  /** A person who speaks for a body is no other speaker than the body. */
  private boolean isPerson(Said said) {
    return pile.actors().find(said.actor()).map(Actor::type).equals(Optional.of(ActorType.PERSON));
  }
}

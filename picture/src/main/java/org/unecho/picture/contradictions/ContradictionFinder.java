package org.unecho.picture.contradictions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unecho.model.Contradiction;
import org.unecho.model.Contradiction.Kind;
import org.unecho.model.Contradiction.Side;
import org.unecho.model.Event;
import org.unecho.model.Figure;
import org.unecho.model.Realis;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.StableId;

/** Finds contradictions among the events of a pile. */
public final class ContradictionFinder {
  private final Sides sides;
  private final SameDeed same;
  private final List<Event> events;

  private ContradictionFinder(Pile pile, List<Event> events) {
    this.sides = new Sides(pile);
    this.same = new SameDeed(pile);
    this.events = events;
  }

  /** The contradictions, sorted by kind, then by id. */
  public static List<Contradiction> contradictions(Pile pile, List<Event> events) {
    ContradictionFinder finder = new ContradictionFinder(pile, events);
    List<Contradiction> all = new ArrayList<>(finder.denials());
    all.addAll(finder.actors());
    all.addAll(finder.numbers());
    all.sort(Comparator.comparing(Contradiction::kind).thenComparing(Contradiction::id));
    return all;
  }

  private List<Contradiction> denials() {
    List<Contradiction> found = new ArrayList<>();
    for (Event denied : events) {
      for (Event fact : denied.realis() == Realis.DENIED ? events : List.<Event>of()) {
        if (fact.realis().isFactual() && contests(denied, fact)) {
          found.add(
              of(
                  Kind.DENIAL,
                  fact.label(),
                  List.of(
                      sides.of("it is so", List.of(fact), fact.reports()),
                      sides.of("it is not so", List.of(denied), denied.reports()))));
        }
      }
    }
    return found;
  }

  /** Another origin, or another who says so, tells the same thing. */
  private boolean contests(Event denied, Event fact) {
    if (same.isContested(denied, fact)) {
      return true;
    }
    if (!same.isOneThing(denied, fact)) {
      return false;
    }
    Side one = sides.of("it is so", List.of(fact), fact.reports());
    Side other = sides.of("it is not so", List.of(denied), denied.reports());
    return !one.holders().equals(other.holders());
  }

  private List<Contradiction> actors() {
    List<Contradiction> found = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      for (int j = i + 1; j < events.size(); j++) {
        Event a = events.get(i);
        Event b = events.get(j);
        if (same.isLaidAtOtherDoors(a, b)) {
          found.add(
              of(
                  Kind.ACTOR,
                  a.label(),
                  List.of(
                      sides.of(sides.names(a), List.of(a), a.reports()),
                      sides.of(sides.names(b), List.of(b), b.reports()))));
        }
      }
    }
    return found;
  }

  private List<Contradiction> numbers() {
    List<Contradiction> found = new ArrayList<>();
    for (Event event : events) {
      for (Figure figure : event.numbers()) {
        List<Figure.Value> torn =
            figure.values().stream()
                .filter(a -> figure.values().stream().anyMatch(b -> disagree(a, b)))
                .toList();
        if (torn.size() >= 2) {
          found.add(
              of(
                  Kind.NUMBER,
                  Plurals.of(figure.what()) + ": " + event.label(),
                  torn.stream().map(value -> sides.of(event, figure, value)).toList()));
        }
      }
    }
    return found;
  }

  /** Two values, and no origin gives both. */
  private static boolean disagree(Figure.Value a, Figure.Value b) {
    return a.value() != b.value()
        && !a.passages().isEmpty()
        && !b.passages().isEmpty()
        && a.origins().stream().noneMatch(b.origins()::contains);
  }

  private static Contradiction of(Kind kind, String about, List<Side> sides) {
    List<String> parts = new ArrayList<>(List.of("contradiction", kind.word()));
    sides.forEach(side -> parts.add(side.says() + side.events() + side.passages()));
    return new Contradiction(StableId.of(parts.toArray(String[]::new)), kind, about, sides);
  }
}

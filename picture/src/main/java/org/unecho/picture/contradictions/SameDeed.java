package org.unecho.picture.contradictions;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Explanation;
import org.unecho.model.Passage;
import org.unecho.model.When;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.ContentWords;

/** Whether two events speak of one deed. */
final class SameDeed {
  /** Share of the shorter one's words that both hold, at which a denial is of that deed. */
  private static final double DENIED = 0.5;

  /** The same for a deed laid at two doors: more, as nothing else ties the two together. */
  private static final double LAID = 0.6;

  /** A passage of fewer words besides names ("of 900 marines") says too little to be denied. */
  private static final int LEAST_WORDS = 3;

  /** Deeds that one does alone: if another did it, this one did not. */
  private static final Set<EventType> SOLE = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

  private final Pile pile;

  SameDeed(Pile pile) {
    this.pile = pile;
  }

  /** Whether the merging of reports found that one stands against the other. */
  boolean isContested(Event denied, Event fact) {
    return fact.corroboration().why().stream()
        .map(Explanation::at)
        .anyMatch(at -> !at.isEmpty() && denied.reports().containsAll(at));
  }

  boolean isOneThing(Event a, Event b) {
    return a.happening().type() == b.happening().type()
        && share(a.happening().parties().actors(), b.happening().parties().actors())
        && share(a.happening().parties().recipients(), b.happening().parties().recipients())
        && timesFit(a.happening().when(), b.happening().when())
        && alike(a, b) >= DENIED;
  }

  boolean isLaidAtOtherDoors(Event a, Event b) {
    Event.Happening one = a.happening();
    Event.Happening other = b.happening();
    boolean named = !one.parties().actors().isEmpty() && !other.parties().actors().isEmpty();
    boolean apart = one.parties().actors().stream().noneMatch(other.parties().actors()::contains);
    boolean toOne =
        !one.parties().recipients().isEmpty()
            && new TreeSet<>(one.parties().recipients())
                .equals(new TreeSet<>(other.parties().recipients()));
    return one.type() == other.type()
        && SOLE.contains(one.type())
        && a.realis().isFactual()
        && b.realis().isFactual()
        && named
        && apart
        && toOne
        && one.when().isKnown()
        && one.when().equals(other.when())
        && Collections.disjoint(pile.origins(a.reports()), pile.origins(b.reports()))
        && alike(a, b) >= LAID;
  }

  private static boolean share(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  private static boolean timesFit(When a, When b) {
    return !a.isKnown() || !b.isKnown() || a.overlaps(b);
  }

  /** The most that a passage of one shares with a passage of the other, names left out. */
  private double alike(Event a, Event b) {
    Set<String> names = new TreeSet<>(names(a));
    names.addAll(names(b));
    double most = 0;
    for (Passage one : a.reports()) {
      ContentWords words = ContentWords.of(pile.words(one)).without(names);
      for (Passage other : b.reports()) {
        ContentWords others = ContentWords.of(pile.words(other)).without(names);
        if (Math.min(words.stems().size(), others.stems().size()) >= LEAST_WORDS) {
          most = Math.max(most, words.containment(others));
        }
      }
    }
    return most;
  }

  private Set<String> names(Event event) {
    Set<String> names = new TreeSet<>();
    event
        .happening()
        .parties()
        .actors()
        .forEach(id -> names.addAll(ContentWords.of(pile.actors().name(id)).stems()));
    return names;
  }
}

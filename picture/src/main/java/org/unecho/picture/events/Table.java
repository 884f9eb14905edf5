package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.unecho.model.EventType;
import org.unecho.model.When;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.places.Gazetteer;
import org.unecho.picture.places.Place;

/**
 * Who sits at the table of a meeting. Meeting is mutual: it is one meeting whoever is named first,
 * and a state's leader sits there for the state. A member of an alliance does not sit there for the
 * alliance: the alliance's summit is another one.
 */
final class Table {
  private final Pile pile;
  private final Kin kin;

  /** Only to find again what was made before; never iterated. */
  private final IdentityHashMap<Told, List<String>> seats = new IdentityHashMap<>();

  Table(Pile pile, Kin kin) {
    this.pile = pile;
    this.kin = kin;
  }

  /** Whether it is told as a meeting; a visit has a guest and a host. */
  static boolean isMeeting(Told told) {
    return told.report().action().type() == EventType.CONSULT
        && !told.report().action().mode().equals("visit");
  }

  /** Ids of those at the table, in order of the text, a state only where its leader is not. */
  List<String> seats(Told told) {
    return seats.computeIfAbsent(told, this::seated);
  }

  private List<String> seated(Told told) {
    List<String> all = new ArrayList<>(told.actors());
    all.addAll(told.recipients());
    return withoutLed(all);
  }

  /** Each once, and no state beside its leader. */
  List<String> withoutLed(List<String> ids) {
    List<String> kept = new ArrayList<>();
    for (String id : ids) {
      boolean again = kept.stream().anyMatch(other -> sameName(other, id));
      if (!again && ids.stream().noneMatch(person -> kin.leads(person, id))) {
        kept.add(id);
      }
    }
    return List.copyOf(kept);
  }

  /**
   * Whether only the day can tell the two apart: nobody is named at one of the tables, or at both
   * one person who meets many. A body's own summit is told by its name.
   */
  boolean isOpen(Told a, Told b) {
    List<String> one = seats(a);
    List<String> other = seats(b);
    boolean single = one.size() == 1 && other.size() == 1 && !kin.isBody(one);
    return one.isEmpty() || other.isEmpty() || single;
  }

  /** Whether both name one day and one place that is not as wide as a state. */
  boolean isHere(Told a, Told b) {
    String place = a.place();
    When when = a.report().when();
    boolean wide = Gazetteer.get().find(place).map(Place::isCountry).orElse(false);
    return !place.isEmpty()
        && !wide
        && place.equals(b.place())
        && when.isKnown()
        && when.from().equals(when.to())
        && when.equals(b.report().when());
  }

  /**
   * Common share of those at both tables, 0 to 1. 0 where they cannot be one: nobody in common, or
   * two named on both sides and only one in common. A table of which nothing is said speaks neither
   * for nor against.
   */
  double share(Told a, Told b) {
    List<String> one = seats(a);
    List<String> other = seats(b);
    if (one.isEmpty() || other.isEmpty()) {
      return PartyLikeness.UNKNOWN;
    }
    int common = common(one, other);
    int least = Math.min(one.size(), other.size());
    if (common == 0 || (common == 1 && least > 1)) {
      return 0;
    }
    double all = one.size() + other.size() - common;
    return (common / (double) least + common / all) / 2;
  }

  private int common(List<String> one, List<String> other) {
    List<String> free = new ArrayList<>(other);
    int common = 0;
    for (String id : one) {
      for (int i = 0; i < free.size(); i++) {
        if (isSeat(id, free.get(i))) {
          free.remove(i);
          common++;
          break;
        }
      }
    }
    return common;
  }

  boolean isSeat(String a, String b) {
    return sameName(a, b) || kin.leads(a, b) || kin.leads(b, a);
  }

  private boolean sameName(String a, String b) {
    return a.equals(b) || pile.actors().name(a).equals(pile.actors().name(b));
  }
}

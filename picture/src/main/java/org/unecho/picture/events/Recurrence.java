package org.unecho.picture.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.unecho.model.EventType;
import org.unecho.model.Realis;
import org.unecho.model.When;
import org.unecho.picture.pile.Pile;

/**
 * Deeds done again and again. "Troops opened fire", with no day named, is the same shooting in two
 * papers of one morning and another one in papers of two months: what both share tells one deed
 * only where the pile does not date it on many days. Where it does, a report without a day is taken
 * for the latest such deed before its article came out, and two of them are one only if they came
 * out within the time in which such a deed usually follows another.
 *
 * <p>How many days there are is the inverse of Simpson's index over the origins that name them
 * (Measurement of Diversity, 1949), so that a few misread days beside one that most name are none.
 */
final class Recurrence {
  /** From so many days on, a report without one is of no known day. */
  private static final double MANY = 3;

  /** What is printed of a day is printed that day and the next two. */
  private static final long NEWS = 2;

  /** Days after which a statement, or a deed that hardly anybody dates, is another one. */
  private static final long FORGOTTEN = 14;

  /** What one in so many of its origins dates is known to readers by its date. */
  private static final int ONE_IN = 5;

  private final Pile pile;
  private final Places places;
  private final Map<EventType, List<Told>> byType = new TreeMap<>();

  /** Only asked by key; what it holds depends on nothing but the key. */
  private final Map<Shared, Recurring> known = new ConcurrentHashMap<>();

  Recurrence(Pile pile, Places places, List<Told> all) {
    this.pile = pile;
    this.places = places;
    for (Told told : all) {
      if (told.manner() == Told.Manner.FACT) {
        byType.computeIfAbsent(told.report().action().type(), key -> new ArrayList<>()).add(told);
      }
    }
  }

  /**
   * How often such deeds are done.
   *
   * @param gap the days between one and the next; empty where there is one deed
   * @param dated whether a share of the origins says when it was
   */
  private record Recurring(Optional<Long> gap, boolean dated) {}

  /** What two reports have in common besides their type. */
  private record Shared(
      EventType type, String mode, Set<String> actors, Set<String> recipients, Set<String> places) {

    static Shared of(Told a, Told b) {
      String mode = a.report().action().mode();
      String one = a.place();
      String other = b.place();
      return new Shared(
          a.report().action().type(),
          mode.equals(b.report().action().mode()) ? mode : "",
          both(a.actors(), b.actors()),
          both(a.recipients(), b.recipients()),
          one.isEmpty() || other.isEmpty() ? Set.of() : new TreeSet<>(List.of(one, other)));
    }

    private static Set<String> both(List<String> some, List<String> others) {
      return some.stream().filter(others::contains).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Whether two reports, at least one of them without a day, are told too far apart. */
  boolean parts(Told a, Told b) {
    Optional<LocalDate> one = at(a);
    Optional<LocalDate> other = at(b);
    if (a.sameArticle(b) || one.isEmpty() || other.isEmpty() || (isDated(a) && isDated(b))) {
      return false;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
    if (apart <= NEWS || PartyLikeness.shareTellingNumber(a, b) || (lasts(a) && lasts(b))) {
      return false;
    }
    Recurring recurring = known.computeIfAbsent(Shared.of(a, b), this::recurring);
    if (recurring.gap().isPresent()) {
      return apart > Math.max(recurring.gap().get(), NEWS);
    }
    return apart > FORGOTTEN && (isWord(a) || !recurring.dated());
  }

  /**
   * What is said is said again, and is rarely told of weeks later without its day; a meeting is.
   */
  private static boolean isWord(Told told) {
    EventType type = told.report().action().type();
    return !type.isMaterial() && type != EventType.CONSULT;
  }

  /** What somebody says again and again, or what a word for what goes on tells. */
  private static boolean lasts(Told told) {
    return (isWord(told) && told.report().stance().realis() == Realis.ONGOING)
        || Lasting.is(told.report().action().lemma());
  }

  /** Whether its own words say when it was: then days are compared, not papers. */
  private static boolean isDated(Told told) {
    return told.report().when().isKnown();
  }

  /** The day it was, else the day its article came out. */
  private Optional<LocalDate> at(Told told) {
    return isDated(told) ? told.report().when().to() : pile.published(told.passage().article());
  }

  private Recurring recurring(Shared shared) {
    Map<LocalDate, Set<String>> origins = new TreeMap<>();
    Set<LocalDate> days = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    Set<String> dating = new TreeSet<>();
    for (Told told : byType.getOrDefault(shared.type(), List.of())) {
      if (isOf(shared, told)) {
        at(told).ifPresent(days::add);
        all.add(pile.origin(told.passage()));
        if (isDated(told)) {
          dating.add(pile.origin(told.passage()));
        }
        day(told)
            .ifPresent(
                day ->
                    origins
                        .computeIfAbsent(day, key -> new TreeSet<>())
                        .add(pile.origin(told.passage())));
      }
    }
    double sum = origins.values().stream().mapToInt(Set::size).sum();
    double squares = origins.values().stream().mapToDouble(set -> Math.pow(set.size(), 2)).sum();
    boolean once = squares == 0 || sum * sum / squares < MANY;
    return new Recurring(
        once ? Optional.empty() : Optional.of(gap(List.copyOf(days))),
        dating.size() * ONE_IN >= all.size());
  }

  /** The median of the days from one to the next. */
  private static long gap(List<LocalDate> days) {
    List<Long> gaps = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      gaps.add(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)));
    }
    gaps.sort(null);
    return gaps.get(gaps.size() / 2);
  }

  private boolean isOf(Shared shared, Told told) {
    boolean mode = shared.mode().isEmpty() || shared.mode().equals(told.report().action().mode());
    boolean place =
        shared.places().isEmpty()
            || shared.places().stream()
                .anyMatch(each -> !told.place().isEmpty() && places.mayBeOne(each, told.place()));
    return mode
        && place
        && isAny(shared.actors(), told.actors())
        && isAny(shared.recipients(), told.recipients());
  }

  private static boolean isAny(Set<String> asked, List<String> named) {
    return asked.isEmpty() || named.stream().anyMatch(asked::contains);
  }

  private static Optional<LocalDate> day(Told told) {
    When when = told.report().when();
    return when.from().equals(when.to()) ? when.from() : Optional.empty();
  }
}

package org.unecho.picture.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unecho.model.EventType;
import org.unecho.model.Outcome;
import org.unecho.model.Outcome.Fate;
import org.unecho.model.Passage;
import org.unecho.model.Realis;
import org.unecho.model.When;
import org.unecho.picture.pile.Pile;

/**
 * What became of what was announced: told as a fact on its day it was held, told as put off it was
 * moved, told as called off it was cancelled. Where articles differ the one published last decides;
 * what nothing tells stays unknown.
 */
final class OutcomeFinder {
  private static final Pattern MOVED =
      Pattern.compile(
          "\\b(?:postpon\\w+|reschedul\\w+|adjourn\\w+|(?:put|pushed) (?:off|back)|delayed"
              + "|brought forward|moved (?:to|from|up|back))\\b");

  private static final Pattern CANCELLED =
      Pattern.compile("\\b(?:cancell?\\w+|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?)\\b");

  private final Pile pile;
  private final List<Announced> told;

  /** Looks among all that is told. */
  OutcomeFinder(Pile pile, List<Announced> told) {
    this.pile = pile;
    this.told = List.copyOf(told);
  }

  /**
   * What became of it.
   *
   * @param group its announcements
   * @param due its day or days
   */
  Outcome find(List<Announced> group, When due) {
    Map<Fate, List<Announced>> fates = new EnumMap<>(Fate.class);
    boolean plain = group.stream().anyMatch(each -> !MOVED.matcher(words(each)).find());
    for (Announced one : told) {
      boolean newDay = !plain && one.when().isKnown() && one.when().overlaps(due);
      if (group.stream().anyMatch(each -> isAbout(one, each)) && !(newDay && isPlan(one))) {
        fate(one, due)
            .ifPresent(fate -> fates.computeIfAbsent(fate, key -> new ArrayList<>()).add(one));
      }
    }
    return fates.entrySet().stream()
        .reduce((a, b) -> last(b.getValue()).isAfter(last(a.getValue())) ? b : a)
        .map(entry -> outcome(entry.getKey(), entry.getValue(), due))
        .orElse(Outcome.unknown());
  }

  /** The day to which something was moved is announced by the words that say so. */
  private static boolean isPlan(Announced one) {
    return one.report().stance().realis() == Realis.PLANNED;
  }

  private String words(Announced one) {
    return pile.sentence(one.passage()).toLowerCase(Locale.ROOT);
  }

  private Outcome outcome(Fate fate, List<Announced> tell, When due) {
    List<Passage> passages = tell.stream().map(Announced::passage).distinct().sorted().toList();
    Optional<When> moved =
        tell.stream()
            .map(Announced::when)
            .filter(when -> fate == Fate.MOVED && when.isKnown() && !when.overlaps(due))
            .findFirst();
    return new Outcome(fate, moved.orElse(When.unknown()), passages);
  }

  private LocalDate last(List<Announced> tell) {
    return tell.stream()
        .flatMap(one -> pile.published(one.passage().article()).stream())
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  /** Whether both speak of one thing: one kind of deed, or its refusal, of the same parties. */
  private static boolean isAbout(Announced one, Announced announced) {
    boolean refused = one.report().action().mode().equals("meet");
    if (!refused && one.report().action().type() != announced.report().action().type()) {
      return false;
    }
    if (one.parties().isEmpty() || announced.parties().isEmpty()) {
      return one.words().containment(announced.words()) >= SAME_TITLE;
    }
    boolean more = one.parties().containsAll(announced.parties());
    return more || announced.parties().containsAll(one.parties());
  }

  /** Titles that share half of the shorter one's words name one thing, as in the schedule. */
  private static final double SAME_TITLE = 0.5;

  private Optional<Fate> fate(Announced one, When due) {
    String words = words(one);
    Realis realis = one.report().stance().realis();
    boolean same = !one.when().isKnown() || one.when().overlaps(due);
    if (MOVED.matcher(words).find() && realis != Realis.POSSIBLE && realis != Realis.CONDITIONAL) {
      return same || realis == Realis.PLANNED ? Optional.of(Fate.MOVED) : Optional.empty();
    }
    boolean off =
        CANCELLED.matcher(words).find() && (realis.isFactual() || realis == Realis.DENIED);
    if (off && same) {
      return Optional.of(Fate.CANCELLED);
    }
    boolean kind = one.report().action().type() != EventType.REJECT;
    boolean onDay = one.when().isKnown() && one.when().overlaps(due) && isNarrow(one.when(), due);
    return kind && realis.isFactual() && onDay && isOver(one, due)
        ? Optional.of(Fate.HELD)
        : Optional.empty();
  }

  /** "In 2031 they met" is not told of that day. */
  private static boolean isNarrow(When when, When due) {
    return when.from()
            .orElse(LocalDate.MIN)
            .plusDays(NARROW)
            .isAfter(when.to().orElse(LocalDate.MAX))
        || when.equals(due);
  }

  /** A day named with the one before or after it is still that day. */
  private static final int NARROW = 3;

  /** What is told before its day cannot have been held. */
  private boolean isOver(Announced one, When due) {
    return pile.published(one.passage().article())
        .filter(day -> day.isBefore(due.from().orElse(LocalDate.MAX)))
        .isEmpty();
  }
}

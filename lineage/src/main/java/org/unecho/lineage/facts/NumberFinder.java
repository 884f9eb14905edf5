package org.unecho.lineage.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.unecho.model.Distortion;

/** Numbers, units and dates: what came through and what became another. */
final class NumberFinder implements Finder {
  @Override
  public void find(Sides sides, Findings findings) {
    List<Day> now = Day.in(sides.copy().words());
    List<Day> was = Day.in(sides.origin().words());
    dates(sides, now, was, findings);
    clocks(sides, Clock.in(sides.copy()), Clock.in(sides.origin()), findings);
    numbers(sides, Amount.in(sides.copy(), now), Amount.in(sides.origin(), was), findings);
  }

  /** As many times of day fresh as lost: each became the other, in order. */
  private static void clocks(Sides sides, List<Clock> now, List<Clock> was, Findings findings) {
    List<Clock> fresh = now.stream().filter(at -> was.stream().noneMatch(at::agrees)).toList();
    List<Clock> lost = was.stream().filter(at -> now.stream().noneMatch(at::agrees)).toList();
    for (int i = 0; i < fresh.size() && fresh.size() == lost.size(); i++) {
      findings.changed(Distortion.Type.DATE, sides, fresh.get(i).span(), lost.get(i).span());
    }
  }

  private static void dates(Sides sides, List<Day> now, List<Day> was, Findings findings) {
    List<Day> lost = new ArrayList<>(was);
    List<Day> fresh = new ArrayList<>();
    for (Day day : now) {
      int twin = first(lost, day, Day::agrees);
      if (twin >= 0) {
        Day same = lost.remove(twin);
        findings.kept(Distortion.Type.DATE, sides, day.span(), same.span(), day.shown());
      } else {
        fresh.add(day);
      }
    }
    fresh.removeIf(day -> was.stream().anyMatch(day::agrees));
    inOtherWords(sides, fresh, lost, findings);
    pair(sides, fresh, lost, true, findings);
    pair(sides, fresh, lost, false, findings);
  }

  /** A day told in one way here and in another there: by date, by weekday, from today. */
  private static void inOtherWords(
      Sides sides, List<Day> fresh, List<Day> lost, Findings findings) {
    List<CalendarDay> old = new ArrayList<>(CalendarDay.in(sides.origin(), lost));
    for (CalendarDay now : CalendarDay.in(sides.copy(), fresh)) {
      int twin = first(old, now, (a, b) -> a.told() != b.told() && a.agrees(b));
      int facing = twin >= 0 ? twin : first(old, now, (a, b) -> isFacing(sides, a, b));
      if (facing >= 0) {
        CalendarDay was = old.remove(facing);
        fresh.removeIf(day -> day.span().equals(now.span()));
        lost.removeIf(day -> day.span().equals(was.span()));
        if (twin >= 0) {
          findings.kept(Distortion.Type.DATE, sides, now.span(), was.span(), now.shown(was));
        } else {
          findings.changed(Distortion.Type.DATE, sides, now.span(), was.span());
        }
      }
    }
  }

  /** Whether the one stands where the other stood, told in the other way. */
  private static boolean isFacing(Sides sides, CalendarDay now, CalendarDay was) {
    return now.told() != was.told()
        && sides.diff().copyGap(now.first()) == sides.diff().originGap(was.first());
  }

  /** As many dates of one sort fresh as lost: each became the other, in order. */
  private static void pair(
      Sides sides, List<Day> fresh, List<Day> lost, boolean weekdays, Findings findings) {
    List<Day> now = fresh.stream().filter(day -> day.isWeekday() == weekdays).toList();
    List<Day> was = lost.stream().filter(day -> day.isWeekday() == weekdays).toList();
    for (int i = 0; i < now.size() && now.size() == was.size(); i++) {
      findings.changed(Distortion.Type.DATE, sides, now.get(i).span(), was.get(i).span());
    }
  }

  private static <T> int first(List<T> among, T wanted, BiPredicate<T, T> fits) {
    for (int i = 0; i < among.size(); i++) {
      if (fits.test(wanted, among.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static void numbers(Sides sides, List<Amount> now, List<Amount> was, Findings findings) {
    List<Amount> lost = new ArrayList<>(was);
    List<Amount> fresh = new ArrayList<>();
    for (Amount amount : now) {
      int twin = first(lost, amount, Amount::same);
      if (twin >= 0) {
        same(sides, amount, lost.remove(twin), findings);
      } else if (was.stream().noneMatch(amount::same)) {
        fresh.add(amount);
      }
    }
    List<Amount> repeated = new ArrayList<>(lost);
    lost.removeIf(old -> now.stream().anyMatch(old::same));
    repeated.removeAll(lost);
    rounded(sides, fresh, lost, findings);
    oneOfSeveral(sides, fresh, repeated, findings);
    for (Amount amount : fresh) {
      facing(sides, amount, lost)
          .ifPresent(
              old -> {
                lost.remove(old);
                findings.changed(Distortion.Type.NUMBER, sides, amount.span(), old.span());
              });
    }
  }

  /** What is the same number rounded, or in another unit, came through. */
  private static void rounded(
      Sides sides, List<Amount> fresh, List<Amount> lost, Findings findings) {
    for (Amount now : List.copyOf(fresh)) {
      lost.stream()
          .filter(was -> Rounding.agree(sides, now, was))
          .findFirst()
          .ifPresent(
              was -> {
                fresh.remove(now);
                lost.remove(was);
                findings.kept(Distortion.Type.NUMBER, sides, now.span(), was.span(), was.shown());
              });
    }
  }

  /**
   * A number that the origin has several times, the copy once less, and another in that very place.
   */
  private static void oneOfSeveral(
      Sides sides, List<Amount> fresh, List<Amount> repeated, Findings findings) {
    for (Amount now : List.copyOf(fresh)) {
      for (Amount was : List.copyOf(repeated)) {
        if (fresh.contains(now) && sides.diff().faces(now.first(), was.first())) {
          fresh.remove(now);
          repeated.remove(was);
          findings.changed(Distortion.Type.NUMBER, sides, now.span(), was.span());
        }
      }
    }
  }

  private static void same(Sides sides, Amount now, Amount was, Findings findings) {
    boolean units = now.unit().isEmpty() || was.unit().isEmpty() || now.unit().equals(was.unit());
    if (units) {
      findings.kept(Distortion.Type.NUMBER, sides, now.span(), was.span(), now.shown());
    } else {
      findings.changed(Distortion.Type.NUMBER, sides, now.span(), was.span());
    }
  }

  /** The lost number that faces a fresh one, or the only one left. */
  private static java.util.Optional<Amount> facing(Sides sides, Amount now, List<Amount> lost) {
    for (Amount old : lost) {
      if (sides.diff().copyGap(now.first()) == sides.diff().originGap(old.first())) {
        return java.util.Optional.of(old);
      }
    }
    // The units decide which of several it was; a lone one needs no telling.
    return lost.stream()
        .filter(
            old -> old.unit().equals(now.unit()) || old.unit().isEmpty() || now.unit().isEmpty())
        .findFirst();
  }
}

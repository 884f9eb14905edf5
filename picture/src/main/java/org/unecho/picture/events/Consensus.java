package org.unecho.picture.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.unecho.model.Event;
import org.unecho.model.Passage;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.When;
import org.unecho.picture.pile.Pile;

/**
 * What the reports of one event agree upon, counted by origin. Among hundreds of reports some are
 * read wrongly; what hardly any origin says is not told of the event.
 */
final class Consensus {
  /** A party named by fewer than one in so many of the origins that name any is left out. */
  private static final int ONE_IN = 10;

  private final Pile pile;
  private final Table table;
  private final List<Told> told;

  /**
   * What these reports agree upon.
   *
   * @param told the reports, the least derived first; not empty
   */
  Consensus(Pile pile, Table table, List<Told> told) {
    this.pile = pile;
    this.table = table;
    this.told = told;
  }

  Event.Happening happening() {
    return new Event.Happening(
        told.get(0).report().action().type(),
        commonest(one -> one.report().action().mode()),
        told.stream().allMatch(Table::isMeeting) ? atTable() : parties(),
        place(),
        when());
  }

  /** The commonest; of equals the one told by the least derived report. */
  Realis realis() {
    return Realis.valueOf(commonest(one -> one.report().stance().realis().name()));
  }

  /** Where most origins that name a place say; empty where hardly any origin names it. */
  private String place() {
    String place = commonest(one -> one.report().place());
    int naming = origins(one -> one.report().place().equals(place));
    return naming * ONE_IN >= origins(one -> true) ? place : "";
  }

  private Report.Parties parties() {
    List<String> actors = named(Told::actors);
    List<String> recipients = named(Told::recipients);
    int acting = origins(one -> !one.actors().isEmpty() || isOtherActing(one));
    int receiving = origins(one -> !one.recipients().isEmpty());
    return new Report.Parties(
        actors.stream()
            .filter(id -> origins(one -> one.actors().contains(id)) * ACTING >= acting)
            .toList(),
        recipients.stream()
            .filter(id -> origins(one -> one.recipients().contains(id)) * ACTING >= receiving)
            .toList());
  }

  /** A party is one of the event if one in so many of the origins that say who it is name it. */
  private static final int ACTING = 5;

  /** "Lawmakers called on …": somebody acts who is no actor by name. */
  private boolean isOtherActing(Told one) {
    String clause = pile.words(one.passage());
    int verb = one.report().action().trigger().start() - one.passage().span().start();
    if (!one.actors().isEmpty() || verb <= 0 || verb > clause.length()) {
      return false;
    }
    String word = clause.substring(verb).split("\\W", 2)[0];
    String before = clause.substring(0, verb);
    return (word.endsWith("ed") && ACTIVE.matcher(before).find())
        || (word.endsWith("ing") && GOING_ON.matcher(before).find());
  }

  private static final Pattern GOING_ON =
      Pattern.compile("(?i)[\\p{L}]{3,} (?:is|are|was|were|been) $");

  /** Words before a past form that is no passive and stands in no aside. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?i)[\\p{L}]{3,}(?<!\\b(?:was|were|been|being|are|get|got|the|and|who|that|which)) $");

  /** Each on the side where most origins name it, and no state beside its leader. */
  private Report.Parties atTable() {
    List<String> all = table.withoutLed(named(Consensus::everybody));
    List<String> second = all.stream().filter(this::isReceived).toList();
    List<String> first = all.stream().filter(id -> !second.contains(id)).toList();
    return new Report.Parties(first, second);
  }

  /** Of equally many the least derived report decides. */
  private boolean isReceived(String id) {
    int acts = origins(one -> one.actors().contains(id));
    int receives = origins(one -> one.recipients().contains(id));
    boolean first =
        told.stream()
            .filter(one -> everybody(one).contains(id))
            .findFirst()
            .filter(one -> !one.actors().contains(id))
            .isPresent();
    return receives > acts || (receives == acts && first);
  }

  private static List<String> everybody(Told one) {
    List<String> all = new ArrayList<>(one.actors());
    all.addAll(one.recipients());
    return all;
  }

  /** Each name once: what one text takes for a place another may take for a state. */
  private List<String> named(Function<Told, List<String>> side) {
    Map<String, String> byName = new LinkedHashMap<>();
    Map<String, Set<String>> origins = new LinkedHashMap<>();
    Set<String> all = new TreeSet<>();
    for (Told one : told) {
      for (String id : side.apply(one)) {
        String name = pile.actors().name(id);
        String origin = pile.origin(one.passage());
        byName.putIfAbsent(name, id);
        origins.computeIfAbsent(name, key -> new TreeSet<>()).add(origin);
        all.add(origin);
      }
    }
    return byName.entrySet().stream()
        .filter(each -> origins.getOrDefault(each.getKey(), Set.of()).size() * ONE_IN >= all.size())
        .map(Map.Entry::getValue)
        .toList();
  }

  private int origins(Predicate<Told> says) {
    List<Passage> passages = told.stream().filter(says).map(Told::passage).toList();
    return pile.origins(passages).size();
  }

  /** The text that most origins give, if it is not empty; of equals the first. */
  private String commonest(Function<Told, String> text) {
    return byOrigins(text).entrySet().stream()
        .filter(each -> !each.getKey().isEmpty())
        .reduce((best, each) -> each.getValue().size() > best.getValue().size() ? each : best)
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** What is given, in the order of the reports, each with the origins that give it. */
  private <T> Map<T, Set<String>> byOrigins(Function<Told, T> given) {
    Map<T, Set<String>> origins = new LinkedHashMap<>();
    for (Told one : told) {
      origins
          .computeIfAbsent(given.apply(one), key -> new TreeSet<>())
          .add(pile.origin(one.passage()));
    }
    return origins;
  }

  /**
   * The days that most origins give, narrowed by all others that overlap them: "this week" and "on
   * Monday" are a Monday. Unknown where hardly any origin gives days.
   */
  private When when() {
    List<When> given =
        byOrigins(one -> one.report().when()).entrySet().stream()
            .filter(each -> each.getKey().isKnown())
            .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
            .map(Map.Entry::getKey)
            .toList();
    int top = given.isEmpty() ? 0 : origins(one -> one.report().when().equals(given.get(0)));
    if (top * ONE_IN < origins(one -> true)) {
      return When.unknown();
    }
    When days = When.unknown();
    for (When each : given) {
      days = days.isKnown() ? common(days, each) : each;
    }
    return days;
  }

  private static When common(When days, When other) {
    if (!days.overlaps(other)) {
      return days;
    }
    LocalDate from = later(days.from().orElseThrow(), other.from().orElseThrow());
    LocalDate to = earlier(days.to().orElseThrow(), other.to().orElseThrow());
    return When.between(from, to);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}

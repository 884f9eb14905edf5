package org.unecho.collect.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.collect.furniture.Mark;
import org.unecho.collect.furniture.Marking;
import org.unecho.collect.line.Byline;
import org.unecho.collect.line.Credit;
import org.unecho.collect.line.Dates;
import org.unecho.collect.line.Label;
import org.unecho.collect.line.Line;
import org.unecho.collect.line.Stamp;
import org.unecho.model.Header;
import org.unecho.model.Published;

/** Reads the header of an article from its text. Holds no state; safe to share between threads. */
public final class HeaderReader {
  /** "ALMATY, January 6, 2022 (Agency) -" ends within so many code units. */
  private static final int DATELINE_REACH = 80;

  /** The header as far as the text tells it; what it does not tell is unknown. */
  public Header read(Marking marking) {
    return new Header(
        OutletName.find(marking),
        "",
        marking.title().map(Line::words).orElse(""),
        authors(marking),
        published(marking));
  }

  /** What {@code given} says, and what only {@code read} says. */
  public static Header join(Header given, Header read) {
    return new Header(
        given.outlet().isBlank() ? read.outlet() : given.outlet(),
        given.url(),
        given.title().isBlank() ? read.title() : given.title(),
        given.byline().isEmpty() ? read.byline() : given.byline(),
        given.published().day().isEmpty() ? read.published() : given.published());
  }

  private static List<String> authors(Marking marking) {
    Set<String> names = new LinkedHashSet<>();
    for (Mark mark : marking.marks()) {
      if (mark.category().equals("byline")) {
        byline(mark.line())
            .map(Byline::names)
            .or(() -> mark.line().name().map(List::of))
            .ifPresent(names::addAll);
      }
    }
    names.remove(OutletName.find(marking));
    List<String> all = List.copyOf(names);
    names.removeIf(name -> all.stream().anyMatch(other -> other.startsWith(name + " ")));
    return names.isEmpty() ? authorBesideDate(marking) : new ArrayList<>(names);
  }

  private static Optional<Byline> byline(Line line) {
    return line.byline().or(() -> line.credit().flatMap(Credit::byline));
  }

  /** The author of "NAME | DATE"; who is spoken of in the body is a place or an actor instead. */
  private static List<String> authorBesideDate(Marking marking) {
    return marking.marks().stream()
        .filter(mark -> mark.category().equals("dateline"))
        .map(mark -> mark.line().credit())
        .flatMap(Optional::stream)
        .flatMap(credit -> credit.labels().stream())
        .filter(label -> label.kind() == Label.Kind.PERSON)
        .filter(label -> SelfNaming.mentions(marking, label.words()) == 0)
        .map(Label::words)
        .limit(1)
        .toList();
  }

  private static Published published(Marking marking) {
    return dateline(marking)
        .or(() -> openingDateline(marking))
        .or(() -> DayFromTeasers.find(marking))
        .map(day -> Published.on(day, Published.Basis.TEXT))
        .orElse(Published.unknown());
  }

  private static Optional<LocalDate> dateline(Marking marking) {
    for (Mark mark : marking.marks()) {
      boolean header = mark.category().equals("byline") || mark.category().equals("dateline");
      Optional<LocalDate> day = header ? stamp(mark.line()).flatMap(Stamp::day) : Optional.empty();
      if (day.isPresent() && !stamp(mark.line()).map(Stamp::modified).orElse(false)) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<Stamp> stamp(Line line) {
    return line.stamp()
        .or(() -> byline(line).flatMap(Byline::stamp))
        .or(() -> line.credit().flatMap(Credit::stamp));
  }

  /** The full date in "PLACE, DATE (AGENCY) - …" at the head of the first paragraph. */
  private static Optional<LocalDate> openingDateline(Marking marking) {
    Optional<Line> first = marking.bodyLines().stream().filter(Line::isProse).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String words = first.get().words();
    String opening = words.substring(0, Math.min(words.length(), DATELINE_REACH));
    int comma = opening.indexOf(", ");
    boolean place = comma > 0 && opening.substring(0, comma).matches("\\p{Lu}[\\p{Lu} .\\-]{1,30}");
    return place ? Dates.at(opening, comma + 2).map(Dates.Found::day) : Optional.empty();
  }
}

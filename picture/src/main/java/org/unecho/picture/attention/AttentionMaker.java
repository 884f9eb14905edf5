package org.unecho.picture.attention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.model.ActorType;
import org.unecho.model.Attention;
import org.unecho.model.Event;
import org.unecho.model.Passage;
import org.unecho.model.Theatre;
import org.unecho.model.When;
import org.unecho.picture.pile.Counting;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.pile.Telling;

/** Counts what actors are reported to do, by theatre and week. */
public final class AttentionMaker {
  private final Pile pile;
  private final WhereOf where;
  private final Telling telling;
  private final SortedMap<Cell, List<Event>> cells = new TreeMap<>();

  /** One actor, one theatre, the Monday of one week; the last day of all where none is told. */
  private record Cell(String actor, LocalDate monday, String theatre) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::actor).thenComparing(Cell::monday).thenComparing(Cell::theatre);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }

    When week() {
      return monday.equals(LocalDate.MAX)
          ? When.unknown()
          : When.between(monday, monday.plusDays(6));
    }
  }

  private AttentionMaker(Pile pile, List<Theatre> own) {
    this.pile = pile;
    this.where = new WhereOf(pile, own);
    this.telling = new Telling(pile);
  }

  /**
   * The attention that is reported, sorted by actor, week, unknown last, then by theatre.
   *
   * @param own theatres that the case names; other places count by country
   */
  public static List<Attention> attention(Pile pile, List<Event> events, List<Theatre> own) {
    AttentionMaker maker = new AttentionMaker(pile, own);
    events.stream().filter(event -> event.realis().isFactual()).forEach(maker::add);
    List<Attention> all = new ArrayList<>();
    maker.cells.forEach((cell, done) -> all.add(maker.attention(cell, done)));
    return all;
  }

  private void add(Event event) {
    LocalDate monday =
        event
            .happening()
            .when()
            .from()
            .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
            .orElse(LocalDate.MAX);
    for (String actor : event.happening().parties().actors()) {
      if (pile.actors().find(actor).filter(one -> one.type() != ActorType.PLACE).isPresent()) {
        Set<String> theatres = where.theatres(event, actor);
        (theatres.isEmpty() ? Set.of("") : theatres)
            .forEach(
                theatre ->
                    cells
                        .computeIfAbsent(new Cell(actor, monday, theatre), key -> new ArrayList<>())
                        .add(event));
      }
    }
  }

  private Attention attention(Cell cell, List<Event> done) {
    List<Passage> passages =
        done.stream()
            .flatMap(event -> telling.passages(event, List.of(cell.actor())).stream())
            .distinct()
            .sorted()
            .toList();
    int origins = pile.origins(passages).size();
    return new Attention(
        cell.actor(),
        cell.theatre(),
        cell.week(),
        done.stream().map(Event::id).distinct().sorted().toList(),
        Counting.of(pile, passages, Counting.byNumber(origins), List.of()));
  }
}

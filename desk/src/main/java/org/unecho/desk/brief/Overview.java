package org.unecho.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Days;
import org.unecho.model.Article;
import org.unecho.model.Event;
import org.unecho.model.Family;
import org.unecho.model.Origin;
import org.unecho.model.Scheduled;
import org.unecho.model.Verdict;

/** The scope of the case in one sentence, and what a hurried reader has to know. */
final class Overview {
  /** More than this is not an overview. */
  private static final int MOST = 8;

  private final Desk desk;

  Overview(Desk desk) {
    this.desk = desk;
  }

  /** How many articles, independent origins and days. */
  String scope() {
    List<Article> articles = desk.material().articles();
    List<Family> families = desk.material().lineage().families();
    long outside = families.stream().filter(f -> f.origin() instanceof Origin.Outside).count();
    String origins = Count.of(families.size(), "independent origin");
    if (outside > 0) {
      origins += ", " + Count.number((double) outside) + " of them outside the pile";
    }
    return Count.of(articles.size(), "article")
        + " from "
        + origins
        + published(articles)
        + told()
        + ".";
  }

  private static String published(List<Article> articles) {
    List<LocalDate> days =
        articles.stream().flatMap(a -> a.header().published().day().stream()).sorted().toList();
    if (days.isEmpty()) {
      return "; no article says when it was published";
    }
    int silent = articles.size() - days.size();
    return "; published "
        + Days.between(days.get(0), days.get(days.size() - 1))
        + (silent > 0
            ? " as far as they say (" + silent + (silent == 1 ? " does" : " do") + " not)"
            : "");
  }

  private String told() {
    List<LocalDate> days =
        desk.material().picture().events().stream()
            .filter(event -> event.realis().isFactual())
            .flatMap(e -> Stream.of(e.happening().when().from(), e.happening().when().to()))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    return days.isEmpty()
        ? ""
        : "; the events told as fact are dated "
            + Days.between(days.get(0), days.get(days.size() - 1));
  }

  List<Item> items() {
    List<Item> items = new ArrayList<>();
    strongest().forEach(event -> items.add(event(event)));
    desk.material().picture().schedule().stream()
        .filter(this::isAhead)
        .limit(MOST)
        .forEach(d -> items.add(due(d)));
    return items;
  }

  /** Whether it was still to come when the last article came out. */
  private boolean isAhead(Scheduled due) {
    Optional<LocalDate> last =
        desk.material().articles().stream()
            .flatMap(article -> article.header().published().day().stream())
            .max(Comparator.naturalOrder());
    return last.isEmpty() || due.when().to().filter(day -> day.isBefore(last.get())).isEmpty();
  }

  private List<Event> strongest() {
    return desk.material().picture().events().stream()
        .filter(event -> event.realis().isFactual())
        .filter(
            event ->
                event.corroboration().verdict() == Verdict.CORROBORATED
                    || event.corroboration().verdict() == Verdict.DISPUTED)
        .sorted(Comparator.comparing(e -> -e.corroboration().independentOrigins()))
        .limit(MOST)
        .toList();
  }

  private Item event(Event event) {
    return new Item(
        "",
        List.of(
            desk.prose()
                .verdict(event.corroboration())
                .say(" ")
                .link(event.label(), EventItems.anchor(event))
                .cite(List.of(EventItems.best(desk, event)))
                .done()));
  }

  private Item due(Scheduled due) {
    return new Item(
        "",
        List.of(
            desk.prose()
                .say("Due ")
                .link(Days.of(due.when()) + ": " + due.title(), DueSection.anchor(due))
                .cite(List.of(EventItems.best(desk, due)))
                .done()));
  }
}

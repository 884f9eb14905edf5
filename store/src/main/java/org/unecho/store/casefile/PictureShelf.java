package org.unecho.store.casefile;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Actor;
import org.unecho.model.Event;
import org.unecho.model.Event.Happening;
import org.unecho.model.Figure;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Scheduled;
import org.unecho.store.lines.JsonLines;

/** The picture of the pile, replaced as a whole: one new article can change any of it. */
final class PictureShelf {
  private static final List<String> TABLES =
      List.of("actor", "actor_in_reading", "event", "schedule", "saying");

  private final Handle handle;
  private final Map<String, String> texts;

  /**
   * Keeps pictures through {@code handle}.
   *
   * @param texts texts of the articles by id, for the columns that show words
   */
  PictureShelf(Handle handle, Map<String, String> texts) {
    this.handle = handle;
    this.texts = texts;
  }

  void save(Picture picture) {
    TABLES.forEach(table -> handle.execute("DELETE FROM " + table));
    actors(picture);
    events(picture.events());
    reports(picture.events());
    numbers(picture.events());
    schedule(picture.schedule());
    new SayingRows(handle, texts).add(picture.sayings());
    new OverviewShelf(handle, texts).save(picture.overview());
    new InfluenceShelf(handle, texts).save(picture.influences());
  }

  private void actors(Picture picture) {
    int number = 0;
    try (Rows rows = Rows.into(handle, "actor", 7)) {
      for (Actor actor : picture.actors()) {
        rows.add(
            actor.id(),
            actor.name(),
            actor.type().word(),
            Text.joined(actor.names()),
            actor.role(),
            ++number,
            JsonLines.ACTORS.exactLine(actor));
      }
    }
    roles(picture.actors());
    number = 0;
    try (Rows rows = Rows.into(handle, "actor_in_reading", 4)) {
      for (Picture.Identity same : picture.identities()) {
        rows.add(++number, same.article(), same.inReading(), same.inPicture());
      }
    }
  }

  private void roles(List<Actor> actors) {
    try (Rows rows = Rows.into(handle, "actor_role", 7)) {
      for (Actor actor : actors) {
        int number = 0;
        for (Actor.Role role : actor.roles()) {
          for (Passage at : role.at()) {
            rows.add(
                actor.id(),
                ++number,
                role.words(),
                role.affiliation(),
                at.article(),
                at.span().start(),
                at.span().end());
          }
        }
      }
    }
  }

  private void events(List<Event> events) {
    try (Rows rows = Rows.into(handle, "event", 14)) {
      int number = 0;
      for (Event event : events) {
        Happening told = event.happening();
        rows.add(
            event.id(),
            ++number,
            event.label(),
            told.type().name(),
            told.mode(),
            Text.joined(told.parties().actors()),
            Text.joined(told.parties().recipients()),
            told.place(),
            Text.first(told.when()),
            Text.last(told.when()),
            event.realis().word(),
            event.corroboration().independentOrigins(),
            event.corroboration().verdict().word(),
            JsonLines.EVENTS.exactLine(event));
      }
    }
  }

  private void reports(List<Event> events) {
    try (Rows rows = Rows.into(handle, "event_report", 5)) {
      for (Event event : events) {
        for (Passage at : event.reports()) {
          rows.add(event.id(), at.article(), at.span().start(), at.span().end(), words(at));
        }
      }
    }
  }

  private void numbers(List<Event> events) {
    try (Rows rows = Rows.into(handle, "event_number", 5)) {
      for (Event event : events) {
        int number = 0;
        for (Figure figure : event.numbers()) {
          for (Figure.Value value : figure.values()) {
            String origins = Text.joined(value.origins());
            rows.add(event.id(), ++number, figure.what(), value.value(), origins);
          }
        }
      }
    }
  }

  private void schedule(List<Scheduled> schedule) {
    try (Rows rows = Rows.into(handle, "schedule", 10)) {
      int number = 0;
      for (Scheduled due : schedule) {
        rows.add(
            due.id(),
            ++number,
            due.title(),
            Text.first(due.when()),
            Text.last(due.when()),
            due.place(),
            Text.joined(due.parties()),
            due.corroboration().independentOrigins(),
            due.corroboration().verdict().word(),
            JsonLines.SCHEDULE.exactLine(due));
      }
    }
  }

  private String words(Passage at) {
    return Rows.words(texts.getOrDefault(at.article(), ""), at.span());
  }

  Picture load() {
    return new Picture(
        records("SELECT record FROM actor ORDER BY number", JsonLines.ACTORS),
        handle
            .createQuery("SELECT article, in_reading, actor FROM actor_in_reading ORDER BY number")
            .map(
                (row, at) ->
                    new Picture.Identity(row.getString(1), row.getString(2), row.getString(3)))
            .list(),
        records("SELECT record FROM event ORDER BY number", JsonLines.EVENTS),
        records("SELECT record FROM schedule ORDER BY number", JsonLines.SCHEDULE),
        records("SELECT record FROM saying ORDER BY number", JsonLines.SAYINGS),
        new OverviewShelf(handle, texts).load(),
        new InfluenceShelf(handle, texts).load());
  }

  private <T> List<T> records(String sql, JsonLines<T> lines) {
    return handle.createQuery(sql).mapTo(String.class).map(lines::parse).list();
  }
}

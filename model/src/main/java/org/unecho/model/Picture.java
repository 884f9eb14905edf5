package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * What the pile says, counted by independent origin.
 *
 * @param actors who acts, one identity over all articles, sorted by id
 * @param identities which actor of a reading is which actor here
 * @param events what is told, sorted by time, unknown times last, then by id
 * @param schedule what is due, sorted by day, then by id
 * @param sayings who said what, sorted by speaker's name, then by place
 * @param overview what becomes of it when it is looked at together
 * @param influences what is claimed to raise or lower what, before any decision of an analyst
 */
public record Picture(
    List<Actor> actors,
    List<Identity> identities,
    List<Event> events,
    List<Scheduled> schedule,
    List<Saying> sayings,
    Overview overview,
    InfluenceMap influences)
    implements Serializable {
  /** Copies the lists. */
  public Picture {
    actors = List.copyOf(actors);
    identities = List.copyOf(identities);
    events = List.copyOf(events);
    schedule = List.copyOf(schedule);
    sayings = List.copyOf(sayings);
  }

  /**
   * An actor of one reading and the same actor of the picture.
   *
   * @param article id of the article read
   * @param inReading id of the actor in its reading
   * @param inPicture id of the actor in the picture
   */
  public record Identity(String article, String inReading, String inPicture)
      implements Serializable {}
}

package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * What one actor is reported to have done in one theatre in one week.
 *
 * @param actor id of the actor
 * @param theatre name of the theatre, or the empty string where the place is not told
 * @param when the week, Monday to Sunday, or unknown
 * @param events ids of the events, sorted; never empty
 * @param corroboration the independent origins behind them
 */
public record Attention(
    String actor, String theatre, When when, List<String> events, Corroboration corroboration)
    implements Serializable {
  /** Refuses attention without events. */
  public Attention {
    Require.filled("actor of attention", actor);
    events = List.copyOf(events);
    Require.that(!events.isEmpty(), "attention shows in at least one event", events);
  }
}

package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * What becomes of the events of a picture when they are looked at together.
 *
 * @param timeline the days that are told, in order
 * @param network who stands how to whom
 * @param attention who acts where, over time; sorted by actor, time and theatre
 * @param contradictions what cannot both be so; sorted by kind, then by id
 */
public record Overview(
    List<TimelineDay> timeline,
    Network network,
    List<Attention> attention,
    List<Contradiction> contradictions)
    implements Serializable {
  /** Copies the lists. */
  public Overview {
    timeline = List.copyOf(timeline);
    attention = List.copyOf(attention);
    contradictions = List.copyOf(contradictions);
  }

  /** Nothing was seen. */
  public static Overview empty() {
    return new Overview(List.of(), Network.empty(), List.of(), List.of());
  }
}

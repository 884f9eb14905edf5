package org.unecho.reading.reports;

import java.util.Optional;
import org.unecho.model.EventType;

/** What a word tells of two parties: a type of PLOVER, or how it passes on what it embeds. */
enum Meaning {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  /** What it embeds is meant to be done. */
  INTENT,
  /** It only passes on what it embeds. */
  NEUTRAL;

  /** The type it tells by itself. */
  Optional<EventType> type() {
    return this == INTENT || this == NEUTRAL
        ? Optional.empty()
        : Optional.of(EventType.valueOf(name()));
  }

  /** Whether it is a deed against somebody. */
  boolean isHostile() {
    return type().filter(type -> type.isConflict() && type.isMaterial()).isPresent();
  }

  private boolean isCooperative() {
    return type().filter(type -> !type.isConflict()).isPresent();
  }

  /** What is left of it when it is only meant: help that is promised is agreed to. */
  Meaning meant() {
    if (isHostile()) {
      return THREATEN;
    }
    return isCooperative() ? AGREE : this;
  }

  /** What is left of it when it is not done. */
  Meaning undone() {
    return isCooperative() ? REJECT : this;
  }
}

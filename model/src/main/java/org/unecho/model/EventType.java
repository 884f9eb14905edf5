package org.unecho.model;

/**
 * The 16 event types of PLOVER (Open Event Data Alliance, Political Language Ontology for
 * Verifiable Event Records), with the score of the type: cooperation positive, conflict negative,
 * -10 to 10.
 */
public enum EventType {
  AGREE(2.5, false),
  CONSULT(2.5, false),
  SUPPORT(5, false),
  CONCEDE(4.5, false),
  COOPERATE(9.5, true),
  AID(10, true),
  RETREAT(6.5, true),
  REQUEST(0, false),
  ACCUSE(-3, false),
  REJECT(-2, false),
  THREATEN(-3.5, false),
  PROTEST(-5, true),
  SANCTION(-6, true),
  MOBILIZE(-5.5, true),
  COERCE(-7, true),
  ASSAULT(-9, true);

  private final double score;
  private final boolean material;

  EventType(double score, boolean material) {
    this.score = score;
    this.material = material;
  }

  /** How cooperative, from -10 (conflict) to 10 (cooperation). */
  public double score() {
    return score;
  }

  /** Whether it is a deed, not a word. */
  public boolean isMaterial() {
    return material;
  }

  /** Whether PLOVER counts it as conflict. */
  public boolean isConflict() {
    return score <= 0;
  }
}

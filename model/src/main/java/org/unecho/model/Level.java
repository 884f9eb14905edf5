package org.unecho.model;

/** Low, middle or high; the weights are those of PARC's ACH program (2004). */
public enum Level {
  L(Math.sqrt(0.5)),
  M(1),
  H(Math.sqrt(2));

  private final double weight;

  Level(double weight) {
    this.weight = weight;
  }

  /** 2^(−1/2), 1 or 2^(1/2). */
  public double weight() {
    return weight;
  }
}

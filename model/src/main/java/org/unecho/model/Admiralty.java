package org.unecho.model;

import java.io.Serializable;

/**
 * The Admiralty code: how far a source can be relied on and how far the information can be
 * believed, judged apart (NATO STANAG 2511, <i>Intelligence Reports</i>, 2003).
 *
 * @param source A to F
 * @param information 1 to 6
 */
public record Admiralty(Reliability source, Credibility information) implements Serializable {

  /** How far a source can be relied on. */
  public enum Reliability {
    /** Reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged: no basis. */
    F
  }

  /** How far information can be believed, whoever brings it. */
  public enum Credibility {
    /** 1. */
    CONFIRMED(1),
    /** 2. */
    PROBABLY_TRUE(2),
    /** 3. */
    POSSIBLY_TRUE(3),
    /** 4. */
    DOUBTFUL(4),
    /** 5. */
    IMPROBABLE(5),
    /** 6: no basis. */
    CANNOT_BE_JUDGED(6);

    private final int number;

    Credibility(int number) {
      this.number = number;
    }

    /** 1 to 6. */
    public int number() {
      return number;
    }

    /** The constant of that number, 1 to 6. */
    public static Credibility of(int number) {
      Require.that(number >= 1 && number <= 6, "information is judged from 1 to 6", number);
      return values()[number - 1];
    }
  }

  /** {@code B2}. */
  public String word() {
    return source.name() + information.number();
  }
}

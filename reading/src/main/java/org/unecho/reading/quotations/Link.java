package org.unecho.reading.quotations;

import java.util.List;
import java.util.Optional;
import org.unecho.model.Quotation.Speaker;

/**
 * A quoted stretch with its speakers.
 *
 * @param cue what attributes it; empty where the chain of quotations does
 * @param speakers who speaks
 * @param confidence how often the sieve that made the link is right on the training part of
 *     PolNeAR, rounded
 * @param sieve which sieve made it
 */
record Link(Optional<Cue> cue, List<Speaker> speakers, double confidence, Sieve sieve) {
  /** The sieves, surest first. */
  enum Sieve {
    /** The cue stands next to the quotation. */
    BESIDE,
    /** The quotation stands in the clause of the cue. */
    CLAUSE,
    /** A colon introduces it. */
    COLON,
    /** It goes on from a quotation before or after it. */
    CHAIN,
    /** Only the same sentence. */
    SENTENCE,
    /** Only the paragraph. */
    NEAR
  }
}

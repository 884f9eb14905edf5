package org.unecho.lineage.candidate;

import java.util.BitSet;

/**
 * Sentences of a pair that need a vector.
 *
 * @param left of its first article
 * @param right of its second one
 */
public record Needed(BitSet left, BitSet right) {}

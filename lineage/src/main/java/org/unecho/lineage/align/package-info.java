/**
 * Which sentences of two articles say the same, and how sure it is that one takes from the other.
 *
 * <p><b>In and out.</b> In: two {@link org.unecho.lineage.align.Encoded} articles. Out: an {@link
 * org.unecho.lineage.align.Alignment} and a {@link org.unecho.lineage.align.Likelihood} with its
 * reasons.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.align.Aligner}.
 *
 * <p><b>How it works.</b> Every sentence is compared with every other by its vector and by its
 * telling words, weighed by how rare they are in the language. A pair gains what it is more alike
 * than the rivals of both its sentences, and support from the pairs beside it. The pairs that stand
 * out most are taken first (one to one, one to two, two to one), in any order, so that moved blocks
 * and text put between are no obstacle. Word runs shared literally, weighted by how rare they are
 * in the pile, are counted beside it. A logistic function of the shares gives the likelihood.
 *
 * <p><b>Traps.</b> Articles about one event are alike all over: likeness alone is no twin, likeness
 * that stands out from its rivals is. What both articles quote is not counted as copied text, and
 * what half of the pile carries counts little. Twins ascend in the left article only.
 */
@NullMarked
package org.unecho.lineage.align;

import org.jspecify.annotations.NullMarked;

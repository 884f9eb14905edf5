/**
 * Which of two articles with one text took from the other.
 *
 * <p><b>In and out.</b> In: an {@link org.unecho.lineage.align.Alignment} of two articles known to
 * carry one text. Out: a {@link org.unecho.lineage.direct.Direction} with its reasons.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.direct.DirectionFinder}.
 *
 * <p><b>How it works.</b> Each reason speaks for one side with a weight: time of publication,
 * credit to the other's outlet, naming oneself ("told OUTLET"), a name spelt in two ways where the
 * other spells it in one, signs of rewording, a byline, more text. The weights are added.
 *
 * <p><b>Traps.</b> Weak reasons alone do not decide: without a sum that is clear the direction is
 * unknown, which is an answer.
 */
@NullMarked
package org.unecho.lineage.direct;

import org.jspecify.annotations.NullMarked;

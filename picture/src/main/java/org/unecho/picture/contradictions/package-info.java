/**
 * Statements of a pile that cannot all be so, side by side.
 *
 * <p><b>In and out.</b> The pile and its events come in; {@link org.unecho.model.Contradiction}s go
 * out. The door is {@link org.unecho.picture.contradictions.ContradictionFinder}.
 *
 * <p><b>How it works.</b> Numbers: values of one figure that different origins give. Denials: an
 * event that is denied beside one that tells the same as a fact. Actors: one deed, on one day, to
 * one recipient, that different origins lay at different doors.
 *
 * <p><b>Traps.</b> A number that grows from day to day is no contradiction of the world, though it
 * is one of the texts: what is shown are the passages, for a person to judge.
 */
@NullMarked
package org.unecho.picture.contradictions;

import org.jspecify.annotations.NullMarked;

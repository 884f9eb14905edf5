/**
 * Who acts where, over time: what an actor is reported to do in each theatre, week by week.
 *
 * <p><b>In and out.</b> The pile, its events and the theatres that a case names come in; {@link
 * org.unecho.model.Attention} goes out. The door is {@link
 * org.unecho.picture.attention.AttentionMaker}.
 *
 * <p><b>How it works.</b> Every event told as a fact counts for each of its actors, in the theatre
 * of its place, or of those it is done to where no place is told. A theatre that the case names
 * goes before the country; a place that lies in no known country is a theatre by its own name.
 *
 * <p><b>Traps.</b> What is counted is what is reported, by origin: it measures the coverage before
 * it measures the actor.
 */
@NullMarked
package org.unecho.picture.attention;

import org.jspecify.annotations.NullMarked;

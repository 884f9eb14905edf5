/**
 * Which pairs of a pile are worth comparing at all.
 *
 * <p><b>In and out.</b> In: the articles' word runs and one vector of each article's lead. Out:
 * pairs of places in the list.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.candidate.Candidates}.
 *
 * <p><b>How it works.</b> A small pile is compared pair by pair. In a larger one a pair is a
 * candidate if it shares enough word runs that few articles have, or if each lead is among the
 * nearest of the other's.
 *
 * <p><b>Traps.</b> A missed candidate is a missed copy; a needless one only costs time. Runs that
 * very many articles hold are stock phrases and are not followed.
 */
@NullMarked
package org.unecho.lineage.candidate;

import org.jspecify.annotations.NullMarked;

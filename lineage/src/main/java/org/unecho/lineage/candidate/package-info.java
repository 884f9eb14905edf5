/**
 * Which pairs of a pile are worth comparing at all.
 *
 * <p><b>In and out.</b> In: a sketch of every article (hashes of its words and word runs) and one
 * vector for each lead. Out: pairs of places in the list, and for each pair the sentences that need
 * a vector.
 *
 * <p><b>Doors.</b> {@link org.unecho.lineage.candidate.Sketch}, {@link
 * org.unecho.lineage.candidate.Candidates}, {@link org.unecho.lineage.candidate.Gate}.
 *
 * <p><b>How it works.</b> A small pile is compared pair by pair. In a larger one a pair is a
 * candidate if it shares word runs that few articles have, or rare words and names, or if the lead
 * of one is among the nearest of the other's. The gate then compares the sentences of each
 * candidate by their words alone, and lets through what might be a copy.
 *
 * <p><b>Traps.</b> A missed candidate is a missed copy; a needless one only costs time. Hashes that
 * very many articles hold are stock phrases: word runs of that sort lead to their earliest holders
 * only, other hashes nowhere. All of it depends on the pile; what is then found of a pair does not.
 */
@NullMarked
package org.unecho.lineage.candidate;

import org.jspecify.annotations.NullMarked;

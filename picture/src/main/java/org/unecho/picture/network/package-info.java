/**
 * Who stands how to whom: signed, dated ties between actors, and how well they balance.
 *
 * <p><b>In and out.</b> The pile and its events come in; {@link org.unecho.model.Network} goes out.
 * The door is {@link org.unecho.picture.network.NetworkMaker}.
 *
 * <p><b>How it works.</b> Each event told as a fact is one deed of each of its actors to each of
 * its recipients, with the score of its PLOVER type: counted once, however many articles repeat it.
 * Beside deeds stand ties that texts state in so many words: member, ally, foe. Each two actors
 * with a sign make an edge; triangles of edges balance or not.
 *
 * <p><b>Traps.</b> A score is of the kind of deed, not of its purpose: troops sent to help count as
 * troops. What a text states of two actors therefore decides their sign before their deeds do.
 */
@NullMarked
package org.unecho.picture.network;

import org.jspecify.annotations.NullMarked;

/**
 * The influence map: what sources claim to raise or lower what, who claims it, and what follows
 * from it.
 *
 * <p><b>In and out.</b> Influence claims of the readings come in; an {@link
 * org.unecho.model.InfluenceMap} goes out. A map and some nodes set to a value come in; an {@link
 * org.unecho.picture.influence.Answer} goes out.
 *
 * <p><b>The doors.</b> {@link org.unecho.picture.influence.InfluenceMapper} makes the map, {@link
 * org.unecho.picture.influence.MapCorrections} carries out the analyst's decisions on it, {@link
 * org.unecho.picture.influence.WhatIf} asks it, {@link org.unecho.picture.influence.NodeNames}
 * finds nodes.
 *
 * <p><b>How it works.</b> Ends of claims that name one thing become a node: by names and words
 * ({@code developments.txt} lists kindred ones), by being one event, or because a copy carries the
 * claim or retells it ({@code Retold}); what only a rewording of an article claims is left out
 * ({@code Reworded}). Claims between two nodes with one sign are an edge; other signs are other
 * edges, so that disagreement stays. An edge weighs by realis and independent origins; the state
 * update spreads what is set.
 *
 * <p><b>Traps.</b> The numbers say what the claims amount to, not what will be. A claim that one
 * thing does not change another weighs 0: it is told as dissent. Decisions name nodes by words, not
 * ids, because a node's id may change when articles come.
 */
@NullMarked
package org.unecho.picture.influence;

import org.jspecify.annotations.NullMarked;

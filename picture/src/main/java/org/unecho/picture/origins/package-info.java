/**
 * Behind every passage, the origin it comes from.
 *
 * <p><b>In and out.</b> A {@link org.unecho.model.Lineage} and the readings come in. {@link
 * org.unecho.picture.origins.OriginOf} gives the key of the independent origin behind a passage,
 * and {@link org.unecho.picture.origins.Twins} says whether two passages are copies of each other.
 *
 * <p><b>How it works.</b> A copy's passage follows the alignment to its twin, step by step, to
 * where the family began. A passage that an article only quotes goes to the quoted origin, with
 * whatever else the same speaker says in that article. Everything else is the article's own.
 *
 * <p><b>Traps.</b> What a copy adds counts to its family: calling it independent would invent a
 * source. Chains of derivations may hold a circle where the direction is unknown; each article is
 * visited once.
 */
@NullMarked
package org.unecho.picture.origins;

import org.jspecify.annotations.NullMarked;

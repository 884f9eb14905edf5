/**
 * Origins that are not in the pile, told from what the texts themselves show.
 *
 * <p><b>In and out.</b> In: aligned articles. Out: {@link org.unecho.lineage.outside.Hint}s: an
 * article, the label of its outside origin, and the reasons with their passages.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.outside.OutsideOrigins}.
 *
 * <p><b>How it works.</b> Three ways. An author is quoted by name in one article, and the other
 * carries the same passages as its own: both have them from the author. A text shows several kinds
 * of signs of rewording: it has an original somewhere. A credit line or byline names an agency.
 *
 * <p><b>Traps.</b> A label says what the texts say and nothing more; no agency is named that no
 * text names. One kind of sign alone proves nothing: people misspell, too. Names of agencies beside
 * photographs credit the photograph.
 */
@NullMarked
package org.unecho.lineage.outside;

import org.jspecify.annotations.NullMarked;

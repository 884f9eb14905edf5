/**
 * The pile as the picture's rooms see it: articles, readings, identities, origins, in one place.
 *
 * <p><b>In and out.</b> Articles, lineage and readings come in; {@link
 * org.unecho.picture.pile.Pile} goes out, with every question that merging asks: the words of a
 * passage, its origin, whether two are twins, which are the least derived.
 *
 * <p><b>How it works.</b> Everything is sorted by article id on the way in, so that the order of
 * the input cannot show in the output. {@link org.unecho.picture.pile.Counting} makes the
 * corroboration of a set of passages.
 *
 * <p><b>Traps.</b> A reading of an article that is not given is left out: its spans would point at
 * nothing.
 */
@NullMarked
package org.unecho.picture.pile;

import org.jspecify.annotations.NullMarked;

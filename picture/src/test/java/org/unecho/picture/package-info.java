/**
 * The picture, story by story, over small piles about places that do not exist.
 *
 * <p><b>In and out.</b> {@link org.unecho.picture.Pen} writes articles, readings and lineages by
 * hand; each numbered story asks {@link org.unecho.picture.PictureMaker} for the picture and reads
 * it.
 *
 * <p><b>How it works.</b> A: the empty pile and identities. B: events. C: origins. D: schedule. E:
 * sayings. F: order, ids, bad input.
 *
 * <p><b>Traps.</b> {@code Pen} finds spans by their words: words that stand twice mean the first.
 */
@NullMarked
package org.unecho.picture;

import org.jspecify.annotations.NullMarked;

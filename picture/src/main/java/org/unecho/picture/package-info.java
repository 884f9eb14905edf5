/**
 * The picture of a crisis: events, schedule and sayings, each counted by independent origin.
 *
 * <p><b>In and out.</b> Articles, their lineage and their readings come in; a {@link
 * org.unecho.model.Picture} goes out. The door is {@link org.unecho.picture.PictureMaker}.
 *
 * <p><b>How it works.</b> {@code identity} gives every actor one identity over its names. {@code
 * origins} says which independent origin stands behind a passage. {@code events} merges reports of
 * one happening, {@code schedule} announcements of one day, {@code sayings} quotations of the same
 * words. {@code labels} names them, {@code pile} holds what all of them ask for.
 *
 * <p><b>Traps.</b> Copies are never dropped: they stand among the passages and add no origin. What
 * is planned, possible or denied never joins what is told as a fact.
 */
@NullMarked
package org.unecho.picture;

import org.jspecify.annotations.NullMarked;

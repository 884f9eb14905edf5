/**
 * Short names for people: of an event, and of something due.
 *
 * <p><b>In and out.</b> A report comes in, a line of English goes out. The door is {@link
 * org.unecho.picture.labels.Labeller}.
 *
 * <p><b>How it works.</b> A label is the names of those who act, then the article's own words from
 * the trigger on, cut at the end of the phrase; what is not told as a fact carries its realis in
 * brackets. A title is the noun that is due with what belongs to it ("meeting of the …").
 *
 * <p><b>Traps.</b> A label must never say more than the report: words are taken from the passage,
 * never made up, and names are those of the picture.
 */
@NullMarked
package org.unecho.picture.labels;

import org.jspecify.annotations.NullMarked;

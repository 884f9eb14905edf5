/**
 * Short names for people: of an event, and of something due.
 *
 * <p><b>In and out.</b> A report comes in, a line of English goes out. The door is {@link
 * org.unecho.picture.labels.Labeller}.
 *
 * <p><b>How it works.</b> A label is the clause in its own words, subject first, without what
 * stands around it; where a noun tells the event, its noun phrase; where neither can serve, the
 * names of those who act and the words from the trigger on. What is not told as a fact carries its
 * realis in brackets. A title is the noun that is due with what belongs to it ("meeting of the …").
 *
 * <p><b>Traps.</b> A label must never say more than the report: words are taken from the passage,
 * never made up, and names are those of the picture.
 */
@NullMarked
package org.unecho.picture.labels;

import org.jspecify.annotations.NullMarked;

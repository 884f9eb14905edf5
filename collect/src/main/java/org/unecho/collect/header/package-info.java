/**
 * Reads from plain text what an article says of itself: title, authors, date, outlet.
 *
 * <p><b>In.</b> A text and its marking. <b>Out.</b> A {@link org.unecho.model.Header} of what is
 * surely said; the door is {@link org.unecho.collect.header.HeaderReader}.
 *
 * <p><b>How it works.</b> The title, bylines and datelines were found when the furniture was
 * marked; here they are read. Where there is no dateline, the day is worked out only if teasers on
 * the same page carry a date and the body names exactly one day of the week: the first such day
 * from the latest teaser on. The outlet is, in this order: what the header lines name beside author
 * and date; who claims the copyright; who the page says that it was told ("an official tells the
 * Courier").
 *
 * <p><b>Traps.</b> Nothing is guessed: without such evidence the answer is "unknown". "Updated on"
 * is not a day of publication. News agencies are told things on everybody's pages, so "told
 * Reuters" names no outlet; nor does the copyright of the agency that the dateline credits. "Port
 * Orsund, March 3" could be a place or an outlet and names none.
 */
@NullMarked
package org.unecho.collect.header;

import org.jspecify.annotations.NullMarked;

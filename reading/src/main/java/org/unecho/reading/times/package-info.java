/**
 * Time expressions, resolved as far as the text and the article's day allow.
 *
 * <p><b>In and out.</b> SUTime's findings of a {@link org.unecho.reading.syntax.ParsedArticle} come
 * in; {@link org.unecho.model.TimeMention}s with TIMEX3 values go out, and the {@link
 * org.unecho.model.When} of each. The door is {@link org.unecho.reading.times.TimeFinder}.
 *
 * <p><b>How it works.</b> A date without a year takes the year nearest to the article's day;
 * without that, the one year that the text itself fixes ("early 2031"). A weekday is the last one
 * before the article's day where its clause is past, the next one where it is future.
 *
 * <p><b>Traps.</b> What nothing fixes stays unknown ({@code XXXX-01-10}). A year in "since 1991"
 * fixes nothing.
 */
@NullMarked
package org.unecho.reading.times;

import org.jspecify.annotations.NullMarked;

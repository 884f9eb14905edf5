/**
 * Time expressions, resolved as far as the text and the article's day allow.
 *
 * <p><b>In and out.</b> SUTime's findings of a {@link org.unecho.reading.syntax.ParsedArticle} come
 * in; {@link org.unecho.model.TimeMention}s with TIMEX3 values go out, and the {@link
 * org.unecho.model.When} of each. The door is {@link org.unecho.reading.times.TimeFinder}.
 *
 * <p><b>How it works.</b> Findings that name no time (ages, "once") are dropped and some that
 * SUTime does not know ("mid-January", "fiscal 2031") are added. Then, in the order of the text:
 * quarters, which follow the one told last; what counts from the article's day ("last week") or
 * from nothing ("three years later" is only how long); weekdays, the last one where the clause is
 * past, the next one where it is future or dates what lies "ahead of Friday's talks"; dates without
 * a year, which take the year nearest to the article's day on the side that the clause asks for, or
 * else the one year that the text itself fixes ("early 2031"). All else keeps SUTime's value in
 * TimeML's form.
 *
 * <p><b>Traps.</b> What nothing fixes stays unknown ({@code XXXX-01-10}). A year in "since 1991"
 * fixes nothing. Values are those of TimeML, where "two years ago" is a year and "three weeks ago"
 * a week; durations and sets have no days. Whether a clause is past is read off its tree, which may
 * err.
 */
@NullMarked
package org.unecho.reading.times;

import org.jspecify.annotations.NullMarked;

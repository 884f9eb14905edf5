/**
 * Reads single lines of a news page: is this prose, a name, a byline, a date stamp?
 *
 * <p><b>In.</b> The text of an article. <b>Out.</b> {@link org.unecho.collect.line.Line}s with
 * their spans; the door is {@link org.unecho.collect.line.Line#listOf}.
 *
 * <p><b>How it works.</b> A line is what stands between two line breaks, without the blanks at its
 * edges; blank lines are left out but remembered. A line is prose when it is long enough and ends
 * like a sentence; it is a name when it is two to four capitalised words none of which is on the
 * list of words that names of persons do not have ({@code not-names.txt}). A stamp is a line that
 * holds a date or "9 hours ago" and next to nothing else. A credit is a line cut at bars and commas
 * whose parts are all understood: byline, date, and labels, which are names of outlets, sections,
 * persons or places ({@code outlet-words.txt}, {@code section-words.txt}).
 *
 * <p><b>Traps.</b> Each judgement is about the line alone; what it means at its place on the page
 * is decided in {@code furniture}. Only dates that cannot be misread are read: 01/02/2022 is not
 * one of them.
 */
@NullMarked
package org.unecho.collect.line;

import org.jspecify.annotations.NullMarked;

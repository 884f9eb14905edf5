/**
 * The brief: the written result, in which every sentence cites the passages it rests on.
 *
 * <p><b>In and out.</b> {@link org.unecho.desk.brief.Material} (articles, lineage, picture,
 * problems); Markdown, and one page of HTML that loads nothing and runs nothing.
 *
 * <p><b>The door.</b> {@link org.unecho.desk.brief.BriefWriter}.
 *
 * <p><b>How it works.</b> One class writes each section into a model: section, group, item,
 * sentence, piece. Sentences are made of our own plain words and of words of a passage within
 * quotation marks. Passages are numbered as they are first cited. The appendix shows each article
 * with the cited passages marked, so that a citation is a link to the words themselves. A template
 * gives the page its form; Markdown has a writer of its own that escapes.
 *
 * <p><b>Traps.</b> A sentence without a passage must not be written, but for those on problems,
 * which name their file. Everything that came from the web goes through {@link
 * org.unecho.desk.plain.Shown} before it is shown. No clock: the same material gives the same
 * bytes.
 */
@NullMarked
package org.unecho.desk.brief;

import org.jspecify.annotations.NullMarked;

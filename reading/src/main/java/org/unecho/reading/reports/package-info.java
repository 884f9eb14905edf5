/**
 * What an article says happened, is planned, possible, conditional or denied: event reports.
 *
 * <p><b>In and out.</b> A {@link org.unecho.reading.syntax.ParsedArticle} with its resolved
 * mentions, times and quotations comes in; {@link org.unecho.model.Report}s go out, typed by
 * PLOVER. The door is {@link org.unecho.reading.reports.ReportFinder}.
 *
 * <p><b>How it works.</b> {@code lexicon.txt} lists verbs and nouns that tell an event, and where
 * actor and recipient stand. Over the dependency tree each trigger finds its subject (through
 * passives, participles, coordination, control), its recipients, place, nearest time and numbers.
 * {@code frames.txt} lists the words that make what they embed planned, possible or denied; the
 * judge walks from the trigger to the root and keeps the least real frame. A noun that several
 * dated bodies share opens one report for each. The dead and injured, and "they arrived", belong to
 * what the sentence before told.
 *
 * <p><b>Traps.</b> An indefinite noun without a factual verb is never told as a fact; where nothing
 * says whether it is so, there is no report. Who speaks is kept apart from whether it is so.
 */
@NullMarked
package org.unecho.reading.reports;

import org.jspecify.annotations.NullMarked;

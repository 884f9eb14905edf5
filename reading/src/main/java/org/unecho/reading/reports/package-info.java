/**
 * What an article says happened, is planned, possible, conditional or denied: event reports.
 *
 * <p><b>In and out.</b> A {@link org.unecho.reading.syntax.ParsedArticle} with its mentions, times
 * and quotations comes in; {@link org.unecho.model.Report}s go out, typed by PLOVER. The door is
 * {@link org.unecho.reading.reports.ReportFinder}; it also tells the relation of two given parties,
 * and which words say that something happens, for measuring.
 *
 * <p><b>How it works.</b> Five steps, one sentence after another.
 *
 * <ol>
 *   <li><i>Triggers.</i> {@code lexicon.txt} lists verbs and nouns that tell an event by
 *       themselves, with mode, object and the places of their parties. {@code relations.txt} lists
 *       many more words ({@code RelationTriggers}); they tell an event only where both parties are
 *       named, and without a mode. What neither list types is no report.
 *   <li><i>Parties.</i> Subjects through passives, participles, coordination and control; objects
 *       and prepositions; whose a deed is ("its siege"); who "it" and "he" are after "says" and at
 *       the head of a sentence ({@code Sayers}, {@code Pronouns}); "we" is the speaker.
 *   <li><i>Setting.</i> The nearest place and time that no other trigger claims, and numbers with
 *       what they count.
 *   <li><i>Realis.</i> {@code frames.txt} lists the words that make what they embed planned,
 *       possible or denied; the judge walks from the trigger to the root and keeps the least real
 *       frame.
 *   <li><i>Joining.</i> A noun that several dated bodies share opens one report for each. The dead
 *       and injured, and "they arrived", belong to what the sentence before told.
 * </ol>
 *
 * <p><b>Traps.</b> An indefinite noun without a factual verb is never told as a fact; where nothing
 * says whether it is so, there is no report. Who speaks is kept apart from whether it is so: what a
 * council said it would do is planned, what it said another would do is not. A report keeps the
 * deed and its realis ("invade", planned); the relation of two given parties folds both into one
 * type (a threat), as the coders of PLOVER do. A pronoun that could be two is nobody.
 */
@NullMarked
package org.unecho.reading.reports;

import org.jspecify.annotations.NullMarked;

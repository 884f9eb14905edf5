/**
 * What is said, and who says it.
 *
 * <p><b>In and out.</b> A parsed article with its actors and mentions goes in; quotations come out:
 * direct, indirect and mixed, with the cue that attributes them and their speakers.
 *
 * <p><b>The door</b> is {@link org.unecho.reading.quotations.QuotationFinder}; it also answers who
 * says a stretch of text that is given, and what the article attributes in a wider sense: thoughts,
 * wishes, support, evidence.
 *
 * <p><b>How it works.</b>
 *
 * <ol>
 *   <li>Quotation marks of all the world's newspapers are paired paragraph by paragraph.
 *   <li>Cues are the verbs and phrases of our lists outside the marks; the source of a cue is its
 *       subject, by grammar, or by word order where marks throw the grammar off.
 *   <li>Each quoted stretch goes through sieves, surest first: a cue beside it; the clause of a
 *       cue; a colon; the chain of quotations before and after; the sentence; the paragraph.
 *   <li>A pronoun or "the official" is resolved along the chain of speakers; the person who opens
 *       its paragraph as a subject comes before the speaker of the paragraph before, and a pronoun
 *       once resolved tells the gender of a name that tells none.
 *   <li>Stretches that nobody says and that are no sentence are scare quotes or titles, and
 *       dropped; so are bare names for things ("calls the guards “helpers”"), though a phrase with
 *       its article ("called it “a gift”") is kept. Clauses that a cue governs are indirect
 *       quotations, mixed ones if they hold a stretch.
 * </ol>
 *
 * <p>Attributions are found apart from that: {@code Frames} knows what each attributing word takes,
 * {@code Complements}, {@code NounCandidates}, {@code Inserted}, {@code Fronted} and {@code
 * Heading} offer candidates, and {@code AttributionFinder} keeps the outermost ones and joins the
 * halves of a quotation. A content that is given gets the source of the candidate most like it,
 * else of its quotation, else of the word that governs it.
 *
 * <p><b>Traps.</b> A mixed quotation and the direct one inside it are both listed, so words may be
 * counted twice. The comma that leads over to the cue is not in the span of a quotation. A whole
 * sentence in quotation marks without any attribution is kept with no speaker. A speaker without an
 * actor ("an official") has the empty string as actor id.
 */
@NullMarked
package org.unecho.reading.quotations;

import org.jspecify.annotations.NullMarked;

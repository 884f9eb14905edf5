/**
 * Who said what: quotations of the same words are one saying, however many articles carry them.
 *
 * <p><b>In and out.</b> A {@link org.unecho.picture.pile.Pile} comes in, sayings go out. The door
 * is {@link org.unecho.picture.sayings.SayingGatherer}.
 *
 * <p><b>How it works.</b> Two quotations are one saying where one stands in the aligned passage of
 * the other, or where the speaker is the same and most of the words are, or where long direct words
 * are nearly the same whoever is named for them. All passages are listed, the least derived first.
 * Each later wording is compared word by word with the first of its own origin, within the marks:
 * what differs is drift, and its course says whether a copy bent one origin's words or two origins
 * disagree.
 *
 * <p><b>Traps.</b> Speakers are compared after identities are joined. Two speakers of the same few
 * words in unaligned articles stay two sayings. A speaker that we are unsure of never counts as a
 * change of speaker: it may be our mistake.
 */
@NullMarked
package org.unecho.picture.sayings;

import org.jspecify.annotations.NullMarked;

/**
 * Who said what: quotations of the same words are one saying, however many articles carry them.
 *
 * <p><b>In and out.</b> A {@link org.unecho.picture.pile.Pile} comes in, sayings go out. The door
 * is {@link org.unecho.picture.sayings.SayingGatherer}.
 *
 * <p><b>How it works.</b> Two quotations are one saying where one stands in the aligned passage of
 * the other, or where the speaker is the same and most of the words are. All passages are listed,
 * the least derived first, so that drift of the words can be read off.
 *
 * <p><b>Traps.</b> Speakers are compared after identities are joined. Two speakers of the same
 * words in unaligned articles stay two sayings.
 */
@NullMarked
package org.unecho.picture.sayings;

import org.jspecify.annotations.NullMarked;

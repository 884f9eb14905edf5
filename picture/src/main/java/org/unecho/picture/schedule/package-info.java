/**
 * What is due: announcements with a day, merged over origins.
 *
 * <p><b>In and out.</b> A {@link org.unecho.picture.pile.Pile} comes in, entries for a calendar go
 * out. The door is {@link org.unecho.picture.schedule.ScheduleMaker}.
 *
 * <p><b>How it works.</b> Every report told as planned with a known day is an announcement. Two are
 * one where they name the same day and share a party, or their titles share most of their words, or
 * one is a copy of the other.
 *
 * <p>What became of it is looked for among all that the pile tells of the same parties: a fact of
 * that day is "held", words of putting off and calling off are "moved" and "cancelled", the article
 * published last decides, and nothing told is "unknown".
 *
 * <p><b>Traps.</b> An article published before the day cannot tell that it was held. A day is not
 * enough: two bodies may meet on one day. An announcement without a day is no entry; it stays an
 * event.
 */
@NullMarked
package org.unecho.picture.schedule;

import org.jspecify.annotations.NullMarked;

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
 * <p><b>Traps.</b> A day is not enough: two bodies may meet on one day. An announcement without a
 * day is no entry; it stays an event.
 */
@NullMarked
package org.unecho.picture.schedule;

import org.jspecify.annotations.NullMarked;

/**
 * The calendar of what is due.
 *
 * <p><b>In and out.</b> Articles and {@link org.unecho.model.Scheduled}; a text in the form of RFC
 * 5545.
 *
 * <p><b>The door.</b> {@link org.unecho.desk.calendar.CalendarWriter}.
 *
 * <p><b>How it works.</b> One entry for each, over whole days. What one origin alone announces is
 * tentative. The words of the passages stand in the description.
 *
 * <p><b>Traps.</b> The end day is exclusive in this format and inclusive in our records. No clock:
 * the time stamp is the day of the last publication.
 */
@NullMarked
package org.unecho.desk.calendar;

import org.jspecify.annotations.NullMarked;

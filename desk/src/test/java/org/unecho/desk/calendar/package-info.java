/** Stories of the calendar. */
@NullMarked
package org.unecho.desk.calendar;

import org.jspecify.annotations.NullMarked;

package org.unecho.picture.events;

import org.unecho.model.Explanation;

/**
 * What other origins say against an event.
 *
 * @param why where it stands
 * @param weighs whether it makes the event disputed, or is only told beside it
 */
record Objection(Explanation why, boolean weighs) {}

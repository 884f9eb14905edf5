/**
 * The room that keeps what the other rooms make, in two forms.
 *
 * <p><b>In and out.</b> Records of {@link org.unecho.model}, both ways; nothing is computed here.
 *
 * <p><b>The doors.</b> {@link org.unecho.store.lines.JsonLines} for the files that programs hand
 * each other, {@link org.unecho.store.casefile.CaseFile} for the one file that is a case.
 *
 * <p><b>How it works.</b> The case file keeps each record as the exact line that JSON Lines would
 * give, beside columns that people read. So there is one place that knows how a record is written.
 *
 * <p><b>Traps.</b> A key added to a record must be added to its shape; the round trips of the tests
 * fail until it is.
 */
@NullMarked
package org.unecho.store;

import org.jspecify.annotations.NullMarked;

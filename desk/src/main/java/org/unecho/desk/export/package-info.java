/**
 * A case in the forms of other programs: tables, graphs, maps, timelines.
 *
 * <p><b>In and out.</b> What a brief is written from comes in; bytes of one of the {@link
 * org.unecho.desk.export.Format}s go out.
 *
 * <p><b>The door.</b> {@link org.unecho.desk.export.Exporter}.
 *
 * <p><b>How it works.</b> One writer for each family of formats, straight from the records. Nothing
 * is left out: what is written is counted, and the count is said.
 *
 * <p><b>Traps.</b> Text from the web stays text in each form: spreadsheets get no formulas, XML no
 * characters that it cannot hold, pages of others no markup.
 */
@NullMarked
package org.unecho.desk.export;

import org.jspecify.annotations.NullMarked;

/**
 * The verbs of the command line.
 *
 * <p><b>In and out.</b> Arguments; results on standard output or in a file, remarks on standard
 * error, an exit code.
 *
 * <p><b>The door.</b> {@link org.unecho.desk.cli.CommandLineDoor}.
 *
 * <p><b>How it works.</b> One thin class for each verb. What goes wrong ends in one place, which
 * owns the sentences and the codes: 0 done, 1 done with problems, 2 wrong use.
 *
 * <p><b>Traps.</b> Whatever is printed may hold text from the web: print through {@link
 * org.unecho.desk.cli.Console}. Progress is written only where a person looks.
 */
@NullMarked
package org.unecho.desk.cli;

import org.jspecify.annotations.NullMarked;

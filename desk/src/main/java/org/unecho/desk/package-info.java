/**
 * The desk: the program that people run.
 *
 * <p><b>In and out.</b> Files and folders in; a case folder, JSON Lines, a brief out.
 *
 * <p><b>The door.</b> {@code Main}; one class for each verb stands in {@code cli}.
 *
 * <p><b>How it works.</b> {@code pipeline} calls the rooms in order: collect, lineage, reading,
 * picture, store. {@code brief} writes the result, {@code calendar} what is due, {@code plain}
 * keeps text from the web harmless.
 *
 * <p><b>Traps.</b> Only the desk may see more than one room, and no room may see the desk.
 */
@NullMarked
package org.unecho.desk;

import org.jspecify.annotations.NullMarked;

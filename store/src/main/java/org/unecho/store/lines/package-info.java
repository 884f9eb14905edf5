/**
 * JSON Lines: the form in which rooms hand records to other programs, and take them back.
 *
 * <p><b>In and out.</b> Records of {@link org.unecho.model}; files of UTF-8, one object a line.
 *
 * <p><b>The door.</b> {@link org.unecho.store.lines.JsonLines}: one constant for each kind of file.
 *
 * <p><b>How it works.</b> A shape per record says which keys it has, in which order. What is
 * unknown or empty is left out. Keys that the public format lists come first; what our records know
 * beyond it follows. Reading keeps the column of every value, so that a bad line can be shown with
 * its place, what was expected and what was found.
 *
 * <p><b>Traps.</b> {@code line} rounds numbers to 4 decimals and so gives the same bytes whatever
 * the last digits of a sum are; {@code exactLine} keeps all digits. Origins of events stand as
 * family ids, their readable keys follow under {@code originKeys}. Half a surrogate pair is written
 * as an escape, because UTF-8 cannot hold it.
 */
@NullMarked
package org.unecho.store.lines;

import org.jspecify.annotations.NullMarked;

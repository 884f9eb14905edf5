/**
 * Word lists of the room, kept as data so that a linguist can extend them without Java.
 *
 * <p><b>In and out.</b> A resource of lines goes in, its rows of cells come out.
 *
 * <p><b>The door</b> is {@link org.unecho.reading.words.WordTable}.
 *
 * <p><b>How it works.</b> UTF-8; one row a line; cells parted by {@code |}, several words in a cell
 * by {@code ;}; a line that starts with {@code #} is a remark.
 *
 * <p><b>Traps.</b> A missing list is a broken build, not bad data: it throws at once.
 */
@NullMarked
package org.unecho.reading.words;

import org.jspecify.annotations.NullMarked;

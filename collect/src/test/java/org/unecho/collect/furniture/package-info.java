/**
 * Checks the marking of furniture.
 *
 * <p><b>In.</b> {@code lines.cases.yml} (single lines, both sides) and {@code furniture.cases.yml}
 * (whole pages). <b>Out.</b> Passed tests. The door is {@code FurnitureCasesTest}: a linguist adds
 * a case to the data without Java.
 *
 * <p><b>How it works.</b> A page case marks the lines that are furniture with "~ "; the marks are
 * taken off, the page is marked by the program, and both must agree line by line.
 *
 * <p><b>Traps.</b> All texts are our own and tell of places that do not exist.
 */
@NullMarked
package org.unecho.collect.furniture;

import org.jspecify.annotations.NullMarked;

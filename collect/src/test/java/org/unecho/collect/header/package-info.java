/**
 * Checks what headers are read from plain text.
 *
 * <p><b>In.</b> {@code header.cases.yml}: a text and what it says of itself. <b>Out.</b> Passed
 * tests; the door is {@code HeaderCasesTest}. <b>How it works.</b> A key that a case leaves out
 * must be unknown. <b>Traps.</b> Most cases are about what must not be guessed.
 */
@NullMarked
package org.unecho.collect.header;

import org.jspecify.annotations.NullMarked;

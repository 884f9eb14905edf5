package org.unecho.reading.syntax;

/**
 * A grammatical relation between two words of a sentence (basic Universal Dependencies).
 *
 * @param governor number of the governing token, 0 for the root
 * @param dependent number of the dependent token
 * @param relation its name: {@code nsubj}, {@code obl:agent}, …
 */
record Arc(int governor, int dependent, String relation) {}

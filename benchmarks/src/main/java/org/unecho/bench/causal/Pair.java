package org.unecho.bench.causal;

import org.unecho.model.Span;

/**
 * A cause and its effect in a sentence.
 *
 * @param cause where the cause stands
 * @param effect where the effect stands
 */
record Pair(Span cause, Span effect) {}

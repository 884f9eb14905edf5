package org.unecho.bench.entities;

import org.unecho.model.Span;

/**
 * Something named at one place.
 *
 * @param span where
 * @param type a type of the data: {@code Person}
 */
record Entity(Span span, String type) {}

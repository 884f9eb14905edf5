package org.unecho.reading.syntax;

import org.unecho.model.Span;
import org.unecho.model.TimeMention;

/**
 * A time expression as SUTime found it (Chang and Manning, SUTime: A Library for Recognizing and
 * Normalizing Time Expressions, LREC 2012).
 *
 * @param span where
 * @param type what kind of time
 * @param value its value, as SUTime gave it: resolved ({@code 2031-01-10}), partly ({@code
 *     XXXX-01-10}), unresolved ({@code THIS P1W OFFSET P1W}), or empty
 */
public record TimeFinding(Span span, TimeMention.Type type, String value) {}

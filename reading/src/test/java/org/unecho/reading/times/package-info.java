/**
 * Time expressions over the real parser.
 *
 * <p><b>In and out.</b> {@code times.cases.yml} holds invented sentences and the values expected.
 *
 * <p><b>How it works.</b> Each case is parsed, its times are resolved and compared in order.
 *
 * <p><b>Traps.</b> The first test loads the parser's models, some seconds.
 */
@NullMarked
package org.unecho.reading.times;

import org.jspecify.annotations.NullMarked;

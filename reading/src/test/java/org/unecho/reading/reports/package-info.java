/**
 * Event reports, sentence by sentence, over the real parser.
 *
 * <p><b>In and out.</b> {@code sentences.cases.yml} holds invented sentences and the reports
 * expected; a linguist adds one there without touching Java.
 *
 * <p><b>How it works.</b> {@link org.unecho.reading.reports.Gazette} marks the states and bodies of
 * a sentence; the real parser, time finder and report finder do the rest.
 *
 * <p><b>Traps.</b> The first test loads the parser's models, some seconds.
 */
@NullMarked
package org.unecho.reading.reports;

import org.jspecify.annotations.NullMarked;

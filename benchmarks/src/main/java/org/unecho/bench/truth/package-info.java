/**
 * Scores a picture of a case against a truth written by careful readers.
 *
 * <p><b>In and out.</b> What the rooms made of a folder of articles ({@link
 * org.unecho.bench.truth.Made}) and a truth in YAML, laid out as in {@code examples/truth.yml}, go
 * in; shares right and counts of mistakes come out, and a line for each mistake.
 *
 * <p><b>The doors</b> are {@link org.unecho.bench.truth.CaseTask} for the command and {@link
 * org.unecho.bench.truth.CaseScorer} for tests.
 *
 * <p><b>How it works.</b> Each section of the truth is scored by a class of its own. Words of the
 * truth are looked up letter by letter in the article's text, white space apart.
 */
@NullMarked
package org.unecho.bench.truth;

import org.jspecify.annotations.NullMarked;

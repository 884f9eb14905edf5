/**
 * Measures and plain learners shared by the tasks; no library, no randomness that is not seeded.
 *
 * <p><b>In and out.</b> Numbers and yes-or-no labels go in, a measure comes out; texts go in, the
 * plain peers (word overlap, TF-IDF) come out.
 *
 * <p><b>The doors</b> are {@link org.unecho.bench.measure.Confusion}, {@link
 * org.unecho.bench.measure.Statistics}, {@link org.unecho.bench.measure.CrossValidation} with the
 * learners {@link org.unecho.bench.measure.Logistic}, {@link org.unecho.bench.measure.Squared} and
 * {@link org.unecho.bench.measure.Cut}, and {@link org.unecho.bench.measure.WordRuns}, {@link
 * org.unecho.bench.measure.SharedWords} and {@link org.unecho.bench.measure.TfIdf} for texts.
 *
 * <p><b>How it works.</b> Learners are fitted on all folds but one and asked about that one, so
 * that no answer comes from its own item.
 *
 * <p><b>Traps.</b> A share of nothing is 0, not 1: a task without items earns no praise.
 */
@NullMarked
package org.unecho.bench.measure;

import org.jspecify.annotations.NullMarked;

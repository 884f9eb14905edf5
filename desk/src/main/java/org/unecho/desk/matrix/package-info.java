/**
 * The matrix of hypotheses and evidence, in forms that people read.
 *
 * <p><b>In and out.</b> An {@link org.unecho.model.Assessment} comes in; a table for a terminal and
 * a page of Markdown go out.
 *
 * <p><b>The doors.</b> {@link org.unecho.desk.matrix.MatrixText}, {@link
 * org.unecho.desk.matrix.MatrixMarkdown}.
 *
 * <p><b>How it works.</b> Hypotheses stand in rows, evidence in columns: that layout lowered
 * confirmation bias where the usual one did not (Mandeep K. Dhami, Ian K. Belton and David R.
 * Mandel and others, 2024, N = 161). A rating that nobody judged has a question mark.
 *
 * <p><b>Traps.</b> A score is never shown as a share or a probability.
 */
@NullMarked
package org.unecho.desk.matrix;

import org.jspecify.annotations.NullMarked;

/**
 * Hypotheses weighed against the evidence, counted by independent origin (analysis of competing
 * hypotheses, Heuer 1999).
 *
 * <p><b>In and out.</b> An {@link org.unecho.model.Inquiry}, a picture and its influence map come
 * in; an {@link org.unecho.model.Assessment} goes out, with what the analyst judged and could not
 * be found.
 *
 * <p><b>The door.</b> {@link org.unecho.picture.weigh.EvidenceWeigher}.
 *
 * <p><b>How it works.</b> Events, quotations and influence claims that share words with the
 * question are proposed as evidence; influence claims are held against the links of each
 * hypothesis. What the analyst judged goes before what is suggested. {@code Scorer} counts twice:
 * every article, and every independent origin by the worst that it brings.
 *
 * <p><b>Traps.</b> An inconsistency score is no probability and is never told as one. The method
 * orders what is there; it does not make judgements more coherent (Christopher W. Karvetski and
 * David R. Mandel, <i>Coherence of probability judgments from uncertain evidence: Does ACH
 * help?</i>, Judgment and Decision Making 15, 2020).
 */
@NullMarked
package org.unecho.picture.weigh;

import org.jspecify.annotations.NullMarked;

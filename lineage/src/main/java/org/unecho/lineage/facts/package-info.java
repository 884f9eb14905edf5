/**
 * What a copy changed and what it kept: names, numbers, dates, negation, modality, roles,
 * attributions, words within quotation marks.
 *
 * <p><b>In and out.</b> In: an {@link org.unecho.lineage.align.Alignment}, the copy on the left.
 * Out: its {@link org.unecho.model.Derivation.Fidelity}.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.facts.FactChecker}.
 *
 * <p><b>How it works.</b> The words of each pair of aligned passages are matched in order; what is
 * left over on both sides between two matches faces each other. Each kind of fact has a finder that
 * looks at the two sides. A fact counts as changed only where both sides have one and they do not
 * agree: a fact that is merely missing on one side is no distortion, because copies leave out and
 * sentences are cut differently. Lists of words are data beside the classes.
 *
 * <p><b>Traps.</b> Paraphrase is no distortion. When in doubt nothing is reported: a lister that
 * cries wolf is not read.
 */
@NullMarked
package org.unecho.lineage.facts;

import org.jspecify.annotations.NullMarked;

/**
 * What a copy changed and what it kept: names, numbers, dates, negation, modality, roles,
 * attributions, words within quotation marks.
 *
 * <p><b>In and out.</b> In: an {@link org.unecho.lineage.align.Alignment}, the copy on the left.
 * Out: its {@link org.unecho.model.Derivation.Fidelity}.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.facts.FactChecker}.
 *
 * <p><b>How it works.</b> The passages compared are the twins, and between them sentences that
 * share most of their words ({@code Runs}): a replaced name makes two sentences less alike in
 * meaning than twins must be. Their words are matched twice: in order ({@code Diff}), and in any
 * order by form, spelling and meaning ({@code Matches}); what has no counterpart faces what stands
 * in its place. Each kind of fact has a finder that looks at the two sides. A number or a date
 * counts as changed only where both sides have one and they do not agree. A name counts as gone, or
 * as put in, only where the words around it came through and nothing stands for it. Which words are
 * contraries, kin or common words is told by {@code Thesaurus}, after WordNet; other lists of words
 * are data beside the classes.
 *
 * <p><b>Traps.</b> Paraphrase is no distortion. When in doubt nothing is reported: a lister that
 * cries wolf is not read. WordNet is read with the first question (about a second, 30 MB), once for
 * the process. Quotations told anew as a whole are taken for translations and not compared word by
 * word.
 */
@NullMarked
package org.unecho.lineage.facts;

import org.jspecify.annotations.NullMarked;

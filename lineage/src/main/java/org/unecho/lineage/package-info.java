/**
 * Lineage: who took from whom in a pile of articles.
 *
 * <p><b>In and out.</b> In: {@link org.unecho.model.Article}s, furniture marked. Out: a {@link
 * org.unecho.model.Lineage}: verified derivations with alignment, reasons, distortions, and
 * families, each with the one origin where its text was first written, in the pile or outside.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.LineageTracer}, which takes {@link
 * org.unecho.lineage.LineageSettings} and {@link org.unecho.lineage.encode.SentenceVectors}.
 *
 * <p><b>How it works.</b> {@code text} cuts articles into sentences; {@code candidate} picks pairs
 * worth comparing; {@code encode} gives sentences vectors; {@code align} finds the sentences that
 * say the same and how sure it is that they were copied; {@code outside} tells texts that are not
 * in the pile; {@code direct} weighs who copied; {@code facts} lists what was changed and kept;
 * {@code story} tells how alike two given articles are as wholes. Each article follows its one main
 * origin; where those chains end, there is the family's origin.
 *
 * <p><b>Traps.</b> A family is never the closure over all pairs: a chain of overlapping texts is
 * not one text. Whoever quotes has a text of his own, so quoting never decides a family. An outside
 * origin without any known text has no alignment and a coverage of 0, which means "not known".
 *
 * <p>Where the text of an outside origin is not known, a coverage of 0 means unknown, not none.
 */
@NullMarked
package org.unecho.lineage;

import org.jspecify.annotations.NullMarked;

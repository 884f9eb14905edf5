/**
 * Sentences to vectors: a small language model, run in this process.
 *
 * <p><b>In and out.</b> In: sentences. Out: one unit vector of 384 numbers a sentence; the dot
 * product of two tells how alike they are in meaning (1 the same, about 0 unrelated).
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.encode.SentenceVectors}, with two real ones behind it:
 * {@link org.unecho.lineage.encode.SentenceEncoder}, and {@link
 * org.unecho.lineage.encode.CachedVectors} in front of it.
 *
 * <p><b>How it works.</b> A sentence is cut into word pieces, run through all-MiniLM-L6-v2 (8-bit
 * weights, from a Maven artifact, no network), and the vectors of its pieces are averaged. Each
 * sentence runs alone; two run at a time.
 *
 * <p><b>Traps.</b> Sentences are not put together into batches on purpose: the 8-bit model scales
 * its numbers over a whole batch, so that a sentence's vector would depend on its neighbours, and a
 * second run over a grown pile would not give the same bytes as one run over all. The model reads
 * English; other languages give vectors, but poor ones.
 */
@NullMarked
package org.unecho.lineage.encode;

import org.jspecify.annotations.NullMarked;

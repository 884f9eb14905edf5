/**
 * Tasks of influence: which sentences say that one thing brings about another, and where.
 *
 * <p><b>In and out.</b> Sentences with causal relations go in (Tan et al., "The Causal News
 * Corpus", LREC 2022, second version); scores come out. The door is {@link
 * org.unecho.bench.causal.CausalTask}.
 *
 * <p><b>How it works.</b> Each sentence is read on its own. As shipped, a sentence counts as causal
 * if the influence finder claims anything in it. Beside it stands a learner over its words and over
 * what the finder claims, measured by cross-validation; it lives in this module only.
 *
 * <p><b>Traps.</b> The corpus calls more causal than the product claims: what people act on, and
 * events that merely follow. Its annotation is free, its sentences are other people's news: nothing
 * learned from it ships.
 */
@NullMarked
package org.unecho.bench.causal;

import org.jspecify.annotations.NullMarked;

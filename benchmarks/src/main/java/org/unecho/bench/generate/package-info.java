/**
 * Makes piles of invented news whose lineage is known.
 *
 * <p><b>In and out.</b> A size and a seed go in; a {@link org.unecho.bench.generate.GeneratedPile}
 * comes out: articles, and for each the articles it was made from. The same size and seed give the
 * same pile, byte for byte.
 *
 * <p><b>The door</b> is {@link org.unecho.bench.generate.PileGenerator}.
 *
 * <p><b>How it works.</b> A story gets its facts by lot: places, people, numbers, a topic. One to
 * three reporters tell it independently: other facts, another order, other wordings from the
 * grammar {@code news.grammar}, and a witness of their own. Copyists then take from articles: word
 * for word, edited, in part, reworded word by word from {@code synonyms.txt} with clauses turned
 * round, from two stories at once; and from copies too, which makes chains.
 *
 * <p><b>Traps.</b> What is hard is on purpose: independent reports share the very words of the
 * press conference, outlets end every article alike, background paragraphs recur all over the pile,
 * and stories of one topic share sentence patterns. None of that is lineage. Ids are dealt by lot,
 * so that their order gives nothing away.
 */
@NullMarked
package org.unecho.bench.generate;

import org.jspecify.annotations.NullMarked;

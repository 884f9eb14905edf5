/**
 * Sentences, words and their grammar: the wall round CoreNLP, whose types do not leave this
 * package.
 *
 * <p><b>In and out.</b> An {@link org.unecho.model.Article} goes in; a {@link
 * org.unecho.reading.syntax.ParsedArticle} comes out: sentences of tokens with part of speech,
 * lemma and entity label, basic Universal Dependencies, and the time expressions found by SUTime.
 *
 * <p><b>The door</b> is {@link org.unecho.reading.syntax.SyntaxParser}.
 *
 * <p><b>How it works.</b> Furniture is blanked out with line breaks, so that offsets stay true and
 * nothing of it is read. Long texts are cut at paragraph ends into parts of bounded length and read
 * part by part. The models are loaded once, on first use, in two threads.
 *
 * <p><b>Traps.</b> Token numbers start at 1 within each sentence, as in CoNLL-U; 0 is the root.
 * Offsets refer to the whole text of the article, also in later parts.
 */
@NullMarked
package org.unecho.reading.syntax;

import org.jspecify.annotations.NullMarked;

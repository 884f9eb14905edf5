/**
 * An article cut into what lineage compares: sentences, words, quoted stretches, names.
 *
 * <p><b>In and out.</b> In: an {@link org.unecho.model.Article}. Out: a {@link
 * org.unecho.lineage.text.Prose}, whose spans all refer to the article's text.
 *
 * <p><b>Door.</b> {@link org.unecho.lineage.text.Prose}; the others are the things it holds, and
 * {@link org.unecho.lineage.text.WordLists}, which reads the lists of words kept as data.
 *
 * <p><b>How it works.</b> Furniture is left out; what remains is cut into paragraphs at line ends
 * (a line that was only wrapped is mended), paragraphs into sentences at stops that are no
 * abbreviation. Quotation marks are paired within a paragraph. Names are runs of capitalised words.
 *
 * <p><b>Traps.</b> Every scan is one pass over the text, without regular expressions, and sentences
 * and articles are cut at a length, because text from the web is hostile.
 */
@NullMarked
package org.unecho.lineage.text;

import org.jspecify.annotations.NullMarked;

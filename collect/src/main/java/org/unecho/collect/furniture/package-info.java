/**
 * Marks furniture: what stands on a news page and is not the article.
 *
 * <p><b>In.</b> The text of a page, and its title if that is known from elsewhere. <b>Out.</b> A
 * {@link org.unecho.collect.furniture.Marking}: the title line, and marks with category and reason.
 * The door is {@link org.unecho.collect.furniture.FurnitureMarker}.
 *
 * <p><b>How it works.</b> First the phrase book ({@code furniture.phrases}, data with examples)
 * names lines that are wholly an advert marker, a share or newsletter prompt and so on. Prompts in
 * other wordings are known by their features ({@code prompts.words}): an imperative, a thing of the
 * site, no word of news, and their place. Then rules of structure look at the place on the page:
 * picture captions with credits; bylines, date stamps and names of outlets between the title and
 * the body and below it; teasers, which are blocks of a name, a time stamp and a headline below the
 * article; lists under a "Related Stories" heading; lines that repeat; and what is left below the
 * last prompt of the page.
 *
 * <p><b>Traps.</b> A missed advert is a blemish, a marked sentence of the article is a loss: every
 * rule takes whole lines, a line that opens with a quotation mark is never matched by the phrase
 * book, and rules of place never mark running prose outside a teaser. The title is not furniture,
 * nor are section headings.
 */
@NullMarked
package org.unecho.collect.furniture;

import org.jspecify.annotations.NullMarked;

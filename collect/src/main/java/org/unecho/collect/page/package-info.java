/**
 * Reads the article out of an HTML page.
 *
 * <p><b>In.</b> A parsed page. <b>Out.</b> A {@link org.unecho.collect.page.Page}: what the page
 * says of itself, its language, and the article's text with a blank line between blocks. The door
 * is {@link org.unecho.collect.page.PageReader}.
 *
 * <p><b>How it works.</b> Title, authors, date, outlet and address come from JSON-LD, then meta
 * elements, then the visible markup. For the text, what is never article is dropped (scripts,
 * navigation, share bars; never a part with half of the page's text); then the first of these that
 * holds enough prose is taken: containers that publishers mark as article body, {@code article},
 * {@code main}, the element whose paragraphs are densest, the body given in JSON-LD, the whole
 * page.
 *
 * <p><b>Traps.</b> Titles and section headings are taken only inside the container. The furniture
 * that is left is marked later, as in plain text. Nothing is fetched, nothing is executed.
 */
@NullMarked
package org.unecho.collect.page;

import org.jspecify.annotations.NullMarked;

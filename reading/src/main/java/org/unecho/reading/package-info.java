/**
 * The room that reads one article on its own.
 *
 * <p><b>In and out.</b> An {@link org.unecho.model.Article} goes in; a {@link
 * org.unecho.model.Reading} comes out: actors and their mentions, quotations with speakers, time
 * expressions, and reports of what happened.
 *
 * <p><b>The door</b> is {@link org.unecho.reading.ArticleReader}.
 *
 * <p><b>How it works.</b> The parser reads the body once ({@code syntax}); actors are found in it
 * ({@code actors}), then quotations ({@code quotations}), then times and reports. Word lists are
 * data ({@code words}). Nothing is looked up outside the article.
 *
 * <p><b>Traps.</b> The first article loads the language models, which takes seconds and most of the
 * room's memory; they are shared by all readers of the process. Only English is read: an article
 * known to be in another language gives an empty reading.
 */
@NullMarked
package org.unecho.reading;

import org.jspecify.annotations.NullMarked;

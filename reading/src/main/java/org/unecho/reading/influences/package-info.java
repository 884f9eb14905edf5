/**
 * What an article says raises or lowers what: influences.
 *
 * <p><b>In and out.</b> A {@link org.unecho.reading.syntax.ParsedArticle} with its quotations comes
 * in; {@link org.unecho.model.Influence}s go out.
 *
 * <p><b>The door</b> is {@link org.unecho.reading.influences.InfluenceFinder}.
 */
@NullMarked
package org.unecho.reading.influences;

import org.jspecify.annotations.NullMarked;

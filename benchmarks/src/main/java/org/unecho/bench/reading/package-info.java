/**
 * The tasks of the reading room.
 *
 * <p><b>In and out.</b> Articles with marked truth go in; numbers and every answer come out.
 *
 * <p><b>The door</b> is {@link org.unecho.bench.reading.ReadingTasks}.
 *
 * <p><b>How it works.</b> An {@link org.unecho.bench.reading.AttributionReader} answers two
 * questions about an article: what does it attribute to whom, and who is the source of a content
 * that is given. The product is one such reader, CoreNLP's quote annotator another; both are
 * counted by the same classes. Words are compared by where they stand, so that a right name at
 * another place of the article is not the right answer.
 *
 * <p><b>Traps.</b> Whether a content is direct is worked out from the marks of the text by {@link
 * org.unecho.bench.reading.MarkedText}, for truth and answers alike, and not taken from the reader.
 */
@NullMarked
package org.unecho.bench.reading;

import org.jspecify.annotations.NullMarked;

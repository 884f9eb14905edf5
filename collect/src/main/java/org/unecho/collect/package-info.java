/**
 * Collect: files and folders in, articles out.
 *
 * <p><b>In.</b> Paths of files and folders in any mix: {@code .txt .md .html .htm .jsonl
 * .jsonl.gz}. <b>Out.</b> {@link org.unecho.model.Article}s with header, language and furniture,
 * one by one, and a {@link org.unecho.model.Problem} for whatever could not be read. The door is
 * {@link org.unecho.collect.ArticleCollector}.
 *
 * <p><b>How it works.</b> {@code InputWalk} visits all files in name order. {@code FileRound}
 * hashes each file, asks the sink whether it is wanted, and gives it to the reader of its format
 * ({@code TextFiles}, {@code page}, {@code RecordFiles}). Each reader makes a {@code Draft}: a text
 * and what is known about it. {@code ArticleMaker} marks the furniture ({@code furniture}), reads
 * the header ({@code header}) and tells the language ({@code language}).
 *
 * <p><b>Traps.</b> Names that start with a dot are passed over inside folders, as the shell does. A
 * folder reached twice through links is read once. The text of a plain file is the file's text,
 * line breaks as they came, without byte order mark; control characters become blanks and lone
 * surrogates U+FFFD, one for one, so that offsets stay true. A supplied {@code text} keeps its
 * control characters. The text of an HTML page does not hold the title; that of a plain file does.
 * Same ids are seen within one call only, not against what the sink did not want.
 */
@NullMarked
package org.unecho.collect;

import org.jspecify.annotations.NullMarked;

/**
 * The case file: one SQLite file that holds a case, and that Datasette or DB Browser opens too.
 *
 * <p><b>In and out.</b> Records of {@link org.unecho.model}, as the rooms make them; the same
 * records again, equal to the last digit.
 *
 * <p><b>The door.</b> {@link org.unecho.store.casefile.CaseFile}.
 *
 * <p><b>How it works.</b> Flyway makes the tables ({@code V1__a_case.sql}); Jdbi writes them.
 * Columns are for people; beside them every record stands whole as JSON, and only that is read
 * back. What a file gave is replaced when the file changes, and the readings go with it. Lineage
 * and picture are replaced as a whole. Rows have natural keys or their place in the record, never a
 * running number, so that two runs over parts leave the same rows as one run over all.
 *
 * <p><b>Traps.</b> Two files may give the same article: it stands once, under the file that sorts
 * first, and the other waits in {@code same_article}. Vectors are only a cache: those of sentences
 * that are gone stay. While a case is open SQLite keeps two more files beside it; they go when it
 * is closed.
 */
@NullMarked
package org.unecho.store.casefile;

import org.jspecify.annotations.NullMarked;

/**
 * What words mean to each other.
 *
 * <p><b>In and out.</b> Single words in lower case come in; their dictionary forms, what they are
 * derived from, and whether two are synonyms go out. The door is {@link
 * org.unecho.picture.thesaurus.Thesaurus}.
 *
 * <p><b>How it works.</b> The verbs and nouns of WordNet 3.1 are read once into a table; forms are
 * found by endings and by WordNet's own list of irregular ones.
 *
 * <p><b>Traps.</b> English only; a word of many meanings is a synonym of many. The room lineage
 * reads the same files for contraries: rooms do not import each other.
 */
@NullMarked
package org.unecho.picture.thesaurus;

import org.jspecify.annotations.NullMarked;

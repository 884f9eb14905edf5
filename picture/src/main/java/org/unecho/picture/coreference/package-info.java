/**
 * Which words, in all articles of a pile, tell one happening.
 *
 * <p><b>In and out.</b> Texts and the words in them that tell something come in; a cluster for each
 * goes out. The door is {@link org.unecho.picture.coreference.TellingJoiner}.
 *
 * <p><b>How it works.</b> Articles are gathered into stories first, by their words, names and
 * numbers counting more; a story in which two names avoid each other beyond chance is parted.
 * Within a story tellings are gathered by average linkage: by the word that names the happening
 * (forms, derived words, synonyms), the words around it, and how alike their articles are; words of
 * saying count for less, since each source speaks for itself. Then groups whose surroundings are
 * alike are joined, so that other words for the happening find it.
 *
 * <p><b>Traps.</b> No syntax is asked for, so that it works on any text; who acts is only known by
 * the words that stand near. Memory grows with the square of the tellings of one story.
 */
@NullMarked
package org.unecho.picture.coreference;

import org.jspecify.annotations.NullMarked;

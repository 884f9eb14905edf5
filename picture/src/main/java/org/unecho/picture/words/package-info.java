/**
 * Words compared: how alike two passages are, cheaply and without a model.
 *
 * <p><b>In and out.</b> A passage's text comes in; its content words, the concepts they name and a
 * likeness between 0 and 1 go out. The door is {@link org.unecho.picture.words.ContentWords};
 * {@link org.unecho.picture.words.StableId} makes the ids of the picture.
 *
 * <p><b>How it works.</b> Words are runs of letters and digits, lower-cased, cut to a light stem,
 * without function words. {@code concepts.txt} lists words that news uses for one thing (soldiers,
 * troops, peacekeepers); words of one line name one concept.
 *
 * <p><b>Traps.</b> English only. The stem is crude on purpose: it must only make a word equal to
 * its own plural and past, never be shown.
 */
@NullMarked
package org.unecho.picture.words;

import org.jspecify.annotations.NullMarked;

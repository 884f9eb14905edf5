/**
 * Tells in which language a text is written.
 *
 * <p><b>In.</b> A text. <b>Out.</b> An ISO 639-1 code, or the empty string. The door is {@link
 * org.unecho.collect.language.LanguageTeller}.
 *
 * <p><b>How it works.</b> Apache OpenNLP's language detector and its published model for 103
 * languages (character n-grams and maximum entropy), loaded once, on first use, over the first few
 * thousand characters.
 *
 * <p><b>Traps.</b> A few words are too little: short texts and close calls get no language.
 */
@NullMarked
package org.unecho.collect.language;

import org.jspecify.annotations.NullMarked;

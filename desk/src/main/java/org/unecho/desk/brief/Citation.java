package org.unecho.desk.brief;

/**
 * A passage that a sentence rests on.
 *
 * @param number its number in the brief, from 1
 * @param words the words of the passage
 * @param language ISO 639-1 code of the words, or the empty string
 * @param place title, outlet and file of its article
 * @param offsets where in the article's text, {@code 120–180}
 */
record Citation(int number, String words, String language, String place, String offsets) {}

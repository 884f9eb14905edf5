package org.unecho.collect.page;

import org.unecho.model.Header;

/**
 * What one HTML page holds.
 *
 * @param header what its metadata say
 * @param language two-letter code of its {@code lang} attribute, or the empty string
 * @param text the article's text; empty where none was found
 */
public record Page(Header header, String language, String text) {}

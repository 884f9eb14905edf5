package org.unecho.collect.furniture;

import org.unecho.collect.line.Line;

/**
 * One line that is furniture, and why.
 *
 * @param line the line
 * @param category what it is: {@code advert}, {@code teaser}, {@code byline} …
 * @param reason by which rule it was recognised, for people
 */
public record Mark(Line line, String category, String reason) {}

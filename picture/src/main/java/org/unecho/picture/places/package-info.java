/**
 * Places of the world: which country a name lies in, and where on the map it is.
 *
 * <p><b>In and out.</b> Words that name a place come in; {@link org.unecho.picture.places.Place}
 * goes out. The door is {@link org.unecho.picture.places.Gazetteer}.
 *
 * <p><b>How it works.</b> A table written for this project ({@code places.psv}): every state with
 * its capital, and large or much-told towns. Coordinates are rounded to hundredths of a degree,
 * about a kilometre. A country stands where its capital does.
 *
 * <p><b>Traps.</b> Names are not unique on earth; the table holds what news mostly means. What is
 * not in it has no place on the map rather than a guessed one.
 */
@NullMarked
package org.unecho.picture.places;

import org.jspecify.annotations.NullMarked;

/** Stories of places. */
@NullMarked
package org.unecho.picture.places;

import org.jspecify.annotations.NullMarked;

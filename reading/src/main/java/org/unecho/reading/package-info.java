/** Placeholder chapter, to be written with the room. */
@NullMarked
package org.unecho.reading;

import org.jspecify.annotations.NullMarked;

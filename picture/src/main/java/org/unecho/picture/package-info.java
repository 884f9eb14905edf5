/** Placeholder chapter, to be written with the room. */
@NullMarked
package org.unecho.picture;

import org.jspecify.annotations.NullMarked;

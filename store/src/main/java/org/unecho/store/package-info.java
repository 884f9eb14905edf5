/** Placeholder chapter, to be written with the room. */
@NullMarked
package org.unecho.store;

import org.jspecify.annotations.NullMarked;

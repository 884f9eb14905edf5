/** Placeholder chapter, to be written with the room. */
@NullMarked
package org.unecho.collect;

import org.jspecify.annotations.NullMarked;

/** Placeholder chapter, to be written with the room. */
@NullMarked
package org.unecho.bench;

import org.jspecify.annotations.NullMarked;

/** Placeholder chapter, to be written with the room. */
@NullMarked
package org.unecho.desk;

import org.jspecify.annotations.NullMarked;

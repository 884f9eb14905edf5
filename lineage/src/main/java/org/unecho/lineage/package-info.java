/** Placeholder chapter, to be written with the room. */
@NullMarked
package org.unecho.lineage;

import org.jspecify.annotations.NullMarked;

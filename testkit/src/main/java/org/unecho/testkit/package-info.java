/** Placeholder chapter, to be written with the room. */
@NullMarked
package org.unecho.testkit;

import org.jspecify.annotations.NullMarked;

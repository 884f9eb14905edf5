/** Stories of the room as a whole, and the rules of the house. */
@NullMarked
package org.unecho.reading;

import org.jspecify.annotations.NullMarked;

/** Stories of influences. */
@NullMarked
package org.unecho.reading.influences;

import org.jspecify.annotations.NullMarked;

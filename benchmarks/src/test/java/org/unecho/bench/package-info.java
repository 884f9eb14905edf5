/** Stories of the bench as a whole. */
@NullMarked
package org.unecho.bench;

import org.jspecify.annotations.NullMarked;

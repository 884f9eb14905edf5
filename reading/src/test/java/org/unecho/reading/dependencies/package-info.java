/** Stories of the parser, with the real network. */
@NullMarked
package org.unecho.reading.dependencies;

import org.jspecify.annotations.NullMarked;

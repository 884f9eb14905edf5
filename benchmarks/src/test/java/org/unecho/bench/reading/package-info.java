/** Tests of the tasks of the reading room. */
@NullMarked
package org.unecho.bench.reading;

import org.jspecify.annotations.NullMarked;

/** Tests of the tasks of the reading room. */
@NullMarked
package org.unecho.bench.speed;

import org.jspecify.annotations.NullMarked;

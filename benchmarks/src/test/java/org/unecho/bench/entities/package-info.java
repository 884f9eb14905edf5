/** Tests of the tasks of the reading room. */
@NullMarked
package org.unecho.bench.entities;

import org.jspecify.annotations.NullMarked;

/** The bundled case against its truth: the main job, end to end, scored. */
@NullMarked
package org.unecho.bench.truth;

import org.jspecify.annotations.NullMarked;

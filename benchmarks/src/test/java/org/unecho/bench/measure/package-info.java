/** Stories of the measures and learners, each with numbers worked out by hand. */
@NullMarked
package org.unecho.bench.measure;

import org.jspecify.annotations.NullMarked;

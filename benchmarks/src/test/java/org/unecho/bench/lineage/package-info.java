/** Stories of the lineage tasks: how copies are made hard and how answers are scored. */
@NullMarked
package org.unecho.bench.lineage;

import org.jspecify.annotations.NullMarked;

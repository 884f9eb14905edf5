/** Stories of the causal task. */
@NullMarked
package org.unecho.bench.causal;

import org.jspecify.annotations.NullMarked;

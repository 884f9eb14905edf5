/** Stories of the pile generator: what it says it made is what it made. */
@NullMarked
package org.unecho.bench.generate;

import org.jspecify.annotations.NullMarked;

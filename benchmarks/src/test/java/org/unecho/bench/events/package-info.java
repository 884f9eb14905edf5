/** The measures of the picture tasks on worked examples. */
@NullMarked
package org.unecho.bench.events;

import org.jspecify.annotations.NullMarked;

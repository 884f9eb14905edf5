/** The measures of the picture tasks on worked examples. */
@NullMarked
package org.unecho.bench.picture;

import org.jspecify.annotations.NullMarked;

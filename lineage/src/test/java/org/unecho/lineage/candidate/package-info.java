/** Tests of choosing the pairs that are worth comparing. */
@NullMarked
package org.unecho.lineage.candidate;

import org.jspecify.annotations.NullMarked;

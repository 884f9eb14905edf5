/**
 * Tests of {@code lineage.align} with vectors made by hand, so that each rule is seen alone.
 *
 * <p>All texts here are made up.
 */
@NullMarked
package org.unecho.lineage.align;

import org.jspecify.annotations.NullMarked;

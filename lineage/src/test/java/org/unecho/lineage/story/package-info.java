/**
 * Tests of {@code lineage.story}.
 *
 * <p>All texts here are made up, about places, people and outlets that do not exist.
 */
@NullMarked
package org.unecho.lineage.story;

import org.jspecify.annotations.NullMarked;

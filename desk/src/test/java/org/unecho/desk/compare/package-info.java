/**
 * Tests of {@code desk.compare}; the verb itself is tested through {@code Main}.
 *
 * <p>All texts here are made up.
 */
@NullMarked
package org.unecho.desk.compare;

import org.jspecify.annotations.NullMarked;

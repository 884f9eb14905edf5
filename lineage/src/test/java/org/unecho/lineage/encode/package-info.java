/**
 * Tests of {@code lineage.encode}: cases as data where a linguist could add one, the rest in Java.
 *
 * <p>All texts here are made up, about places, people and outlets that do not exist.
 */
@NullMarked
package org.unecho.lineage.encode;

import org.jspecify.annotations.NullMarked;

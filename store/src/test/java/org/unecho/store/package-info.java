/**
 * Records as rich as they get, for the tests of both forms, and the rules of the house.
 *
 * <p><b>The door.</b> {@link org.unecho.store.RichCase}: a small pile about places that do not
 * exist.
 *
 * <p><b>Traps.</b> Its numbers have at most 4 decimals, so that they survive the short form too.
 */
@NullMarked
package org.unecho.store;

import org.jspecify.annotations.NullMarked;

/**
 * Stories of the JSON Lines form: round trips, the order of keys, lines that are not what they
 * should be.
 */
@NullMarked
package org.unecho.store.lines;

import org.jspecify.annotations.NullMarked;

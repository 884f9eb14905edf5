/**
 * Stories of the case file: what is saved comes back, parts add up to the whole, other files are
 * refused.
 */
@NullMarked
package org.unecho.store.casefile;

import org.jspecify.annotations.NullMarked;

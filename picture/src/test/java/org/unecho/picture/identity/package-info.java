/** Stories of identity, with invented texts. */
@NullMarked
package org.unecho.picture.identity;

import org.jspecify.annotations.NullMarked;

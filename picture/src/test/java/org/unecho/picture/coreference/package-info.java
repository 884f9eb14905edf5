/** Stories of coreference, with invented texts. */
@NullMarked
package org.unecho.picture.coreference;

import org.jspecify.annotations.NullMarked;

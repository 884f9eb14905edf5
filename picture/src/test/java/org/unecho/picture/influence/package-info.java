/** Stories of the influence map. */
@NullMarked
package org.unecho.picture.influence;

import org.jspecify.annotations.NullMarked;

/** Stories of sayings, with invented texts. */
@NullMarked
package org.unecho.picture.sayings;

import org.jspecify.annotations.NullMarked;

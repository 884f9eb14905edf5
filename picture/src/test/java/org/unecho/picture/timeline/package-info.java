/** Stories of timeline, with invented texts. */
@NullMarked
package org.unecho.picture.timeline;

import org.jspecify.annotations.NullMarked;

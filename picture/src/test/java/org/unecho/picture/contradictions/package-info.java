/** The words of contradictions alone. */
@NullMarked
package org.unecho.picture.contradictions;

import org.jspecify.annotations.NullMarked;

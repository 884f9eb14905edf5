/** Stories of the word lists. */
@NullMarked
package org.unecho.reading.words;

import org.jspecify.annotations.NullMarked;

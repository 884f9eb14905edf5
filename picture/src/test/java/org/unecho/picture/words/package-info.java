/** Words alone, without an article. */
@NullMarked
package org.unecho.picture.words;

import org.jspecify.annotations.NullMarked;

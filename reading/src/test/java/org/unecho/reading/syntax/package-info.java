/** Stories of the parser, with the real models. */
@NullMarked
package org.unecho.reading.syntax;

import org.jspecify.annotations.NullMarked;

/** Stories and cases of quotations, with the real models. */
@NullMarked
package org.unecho.reading.quotations;

import org.jspecify.annotations.NullMarked;

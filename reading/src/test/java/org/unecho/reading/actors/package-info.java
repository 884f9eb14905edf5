/** Stories and cases of actors, with the real models. */
@NullMarked
package org.unecho.reading.actors;

import org.jspecify.annotations.NullMarked;

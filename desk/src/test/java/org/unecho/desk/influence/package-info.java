/** A map drawn by hand for the stories of its verbs. */
@NullMarked
package org.unecho.desk.influence;

import org.jspecify.annotations.NullMarked;

/** Stories of how the map is drawn, and a map drawn by hand for those of its verbs. */
@NullMarked
package org.unecho.desk.influence;

import org.jspecify.annotations.NullMarked;

/** Stories of the whole program: the flow of imports, and runs from end to end. */
@NullMarked
package org.unecho.desk;

import org.jspecify.annotations.NullMarked;

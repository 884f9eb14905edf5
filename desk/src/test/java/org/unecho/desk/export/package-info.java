/** Stories of exports: every form is read back by a parser of its own. */
@NullMarked
package org.unecho.desk.export;

import org.jspecify.annotations.NullMarked;

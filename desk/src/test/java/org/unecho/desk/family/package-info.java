/** Tests of {@code desk.family}, on families that are made up. */
@NullMarked
package org.unecho.desk.family;

import org.jspecify.annotations.NullMarked;

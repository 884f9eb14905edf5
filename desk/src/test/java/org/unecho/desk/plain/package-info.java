/** Stories of text that is made harmless. */
@NullMarked
package org.unecho.desk.plain;

import org.jspecify.annotations.NullMarked;

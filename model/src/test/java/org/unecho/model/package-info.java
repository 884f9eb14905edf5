/** Tests of what the records refuse and say of themselves. */
@NullMarked
package org.unecho.model;

import org.jspecify.annotations.NullMarked;

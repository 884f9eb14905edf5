/** Tests of what the tests stand on. */
@NullMarked
package org.unecho.testkit;

import org.jspecify.annotations.NullMarked;

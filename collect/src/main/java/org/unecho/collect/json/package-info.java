/**
 * Reads one JSON value of bounded depth and size.
 *
 * <p><b>In.</b> The text of one line or one script element. <b>Out.</b> Maps, lists, strings,
 * numbers and booleans in document order; the door is {@link org.unecho.collect.json.JsonText}.
 *
 * <p><b>How it works.</b> Jackson's streaming parser, with limits on nesting, feeds a small tree;
 * {@code null} members are left out, as "absent" and "null" mean the same in our formats.
 *
 * <p><b>Traps.</b> A second value on the same line is an error, not ignored.
 */
@NullMarked
package org.unecho.collect.json;

import org.jspecify.annotations.NullMarked;

/** Stories of the other programs, each over a handful of texts of ours. */
@NullMarked
package org.unecho.peers;

import org.jspecify.annotations.NullMarked;

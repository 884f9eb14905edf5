/**
 * Stories of the room, numbered: each sets out a small pile of made-up articles and says in one
 * line what must come out. The sentence encoder really runs.
 *
 * <p>The texts are about Ostrava Vale, Karsk, Belmora and other places that do not exist.
 */
@NullMarked
package org.unecho.lineage;

import org.jspecify.annotations.NullMarked;

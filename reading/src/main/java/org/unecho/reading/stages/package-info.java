/**
 * How long each stage of reading takes, for whoever measures it.
 *
 * <p><b>In and out.</b> Nothing of an article passes here; the stages tell a {@link
 * org.unecho.reading.stages.StageWatch} when they work.
 *
 * <p><b>The door</b> is {@link org.unecho.reading.stages.StageWatch}.
 *
 * <p><b>How it works.</b> Whoever holds a clock gives a watch to the reader; the product itself has
 * none and reads without.
 *
 * <p><b>Traps.</b> Articles are read side by side, so a watch is called by several threads.
 */
@NullMarked
package org.unecho.reading.stages;

import org.jspecify.annotations.NullMarked;

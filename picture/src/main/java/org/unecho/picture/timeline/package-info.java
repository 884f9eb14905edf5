/**
 * The days of a story that matter, and the sentences that tell them.
 *
 * <p><b>In and out.</b> {@link org.unecho.picture.timeline.Line}s come in: sentences with the days
 * they name and the origin behind them. Days with their key sentences go out. The door is {@link
 * org.unecho.picture.timeline.TimelineMaker}.
 *
 * <p><b>How it works.</b> A day counts by the independent origins that name it, more for those that
 * still name it later. Its sentences are those nearest to the centre of all that is said of it and
 * to that of the whole story; none that repeats another. {@link
 * org.unecho.picture.timeline.DayWords} finds the days of a sentence where no reading does.
 *
 * <p><b>Traps.</b> A day that no article names or was published on cannot be found.
 */
@NullMarked
package org.unecho.picture.timeline;

import org.jspecify.annotations.NullMarked;

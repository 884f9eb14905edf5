/**
 * The days of a story that matter, and the sentences that tell them.
 *
 * <p><b>In and out.</b> {@link org.unecho.picture.timeline.Line}s come in: sentences with the days
 * they name and the origin behind them. Days with their key sentences go out. The door is {@link
 * org.unecho.picture.timeline.TimelineMaker}.
 *
 * <p><b>How it works.</b> A day counts by the independent origins that name it, more for those that
 * still name it weeks later, less where much is printed. An article whose first sentences name no
 * day tells the day on which it came out. The sentences of a day are those nearest to the centre of
 * all that is said of it and to that of the whole story; none that repeats another. They are told
 * without a dateline or a note of the desk before them.
 *
 * <p><b>Traps.</b> A day that no article names or was published on cannot be found.
 */
@NullMarked
package org.unecho.picture.timeline;

import org.jspecify.annotations.NullMarked;

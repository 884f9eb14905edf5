/**
 * Tasks of events and time: what one party does to another, and when.
 *
 * <p><b>In and out.</b> Files in the benchmark formats of PLOVER sentences, TimeML articles and
 * date suites go in; scores come out. The door is {@link org.unecho.bench.events.EventTasks}.
 *
 * <p><b>How it works.</b> Each item becomes an article, is read by the reading room, and the answer
 * is counted against the truth in the measure that its set is published with. Plain SUTime stands
 * beside our times, from the same parse.
 *
 * <p><b>Traps.</b> Scores on one half of a set are not comparable with numbers published for all of
 * it.
 */
@NullMarked
package org.unecho.bench.events;

import org.jspecify.annotations.NullMarked;

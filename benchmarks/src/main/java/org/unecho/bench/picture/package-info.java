/**
 * Tasks that measure the picture room: coreference of events over articles, and timelines.
 *
 * <p><b>In and out.</b> Files laid out as the benchmark's own description says; one {@link
 * org.unecho.bench.task.Scores} a task.
 *
 * <p><b>The door</b> is {@link org.unecho.bench.picture.PictureTasks}.
 *
 * <p><b>How it works.</b> Answers come through public doors of the picture room. The measures are
 * those of the literature, written anew here: MUC, B³ and CEAF-e of clusterings ({@link
 * org.unecho.bench.picture.ClusterScore}), F1 of days and aligned ROUGE of timelines ({@link
 * org.unecho.bench.picture.AlignedRouge}).
 *
 * <p><b>Traps.</b> Precision and recall of timelines are averaged first and F1 taken last; CEAF
 * needs the best assignment, not a greedy one.
 */
@NullMarked
package org.unecho.bench.picture;

import org.jspecify.annotations.NullMarked;

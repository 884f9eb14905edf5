/**
 * Tasks that measure the lineage room: likeness, paraphrase, reuse, translated copies, distortions,
 * a real pile, and piles made by {@link org.unecho.bench.generate}.
 *
 * <p><b>In and out.</b> Files laid out as the benchmark's own description says; one {@link
 * org.unecho.bench.task.Scores} a task.
 *
 * <p><b>The door</b> is {@link org.unecho.bench.lineage.LineageTasks}.
 *
 * <p><b>How it works.</b> Every answer comes through the room's public door, {@link
 * org.unecho.lineage.LineageTracer}, on whole articles, as a user would get it. Where a task needs
 * a threshold it is learned on other folds (10 for many items, each item its own for few). Plain
 * peers (word overlap, TF-IDF, the encoder alone) are measured on the same items in the same run;
 * their metrics start with {@code peer}.
 *
 * <p><b>Traps.</b> Pages as they were scraped go through the collector first, so that furniture is
 * marked as in real use; single sentences do not. Everything drawn by lot is drawn by a fixed seed.
 */
@NullMarked
package org.unecho.bench.lineage;

import org.jspecify.annotations.NullMarked;

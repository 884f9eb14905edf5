/**
 * What every task of {@code ./bench} has in common.
 *
 * <p><b>In and out.</b> The files or folders named on the command line go in; {@link
 * org.unecho.bench.task.Scores} come out, and each answer beside its id in {@link
 * org.unecho.bench.task.Predictions}.
 *
 * <p><b>The door</b> is {@link org.unecho.bench.task.Task}.
 *
 * <p><b>How it works.</b> A task reads its items with {@link org.unecho.bench.task.DataLines},
 * plain or gzipped, asks a room for answers, and counts. What it cannot use it refuses with {@link
 * org.unecho.bench.task.WrongUse}, which names the file and what was expected.
 *
 * <p><b>Traps.</b> Metrics are printed in the order in which they were put in: use a {@link
 * java.util.LinkedHashMap}.
 */
@NullMarked
package org.unecho.bench.task;

import org.jspecify.annotations.NullMarked;

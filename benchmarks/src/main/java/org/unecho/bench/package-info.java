/**
 * Measures accuracy and speed on any file of the documented formats; no part of {@code ./check}.
 *
 * <p><b>In and out.</b> {@code ./bench TASK FILE…} runs one {@link org.unecho.bench.task.Task} and
 * prints one JSON line: task, items, metrics, seconds, peak memory. {@code --predictions OUT.jsonl}
 * keeps every answer beside its id, so that anyone can score it again.
 *
 * <p><b>The door</b> is {@link org.unecho.bench.Main}.
 *
 * <p><b>Traps.</b> Benchmark texts belong to their publishers: they are read where they lie and
 * never copied into this project. A number fitted on the items it is measured on says so in its
 * metric's name.
 */
@NullMarked
package org.unecho.bench;

import org.jspecify.annotations.NullMarked;

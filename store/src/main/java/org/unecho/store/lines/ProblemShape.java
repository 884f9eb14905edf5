package org.unecho.store.lines;

import org.unecho.model.Problem;

/** Lines of problems.jsonl. */
final class ProblemShape implements Shape<Problem> {
  @Override
  public void write(Problem problem, Keys to) {
    to.text("code", problem.code())
        .text("source", problem.source())
        .text("detail", problem.detail());
  }

  @Override
  public Problem read(Json from) {
    return new Problem(from.text("code"), from.text("source"), from.text("detail"));
  }
}

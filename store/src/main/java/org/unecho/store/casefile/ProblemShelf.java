package org.unecho.store.casefile;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Problem;

/**
 * Problems: those of a known file stay as long as the file does; those of a run's input (an empty
 * folder, a file that cannot be read) are those of the last run.
 */
final class ProblemShelf {
  private final Handle handle;

  ProblemShelf(Handle handle) {
    this.handle = handle;
  }

  void keep(String file, List<Problem> problems) {
    for (Problem problem : problems) {
      handle.execute(
          "INSERT OR REPLACE INTO problem VALUES (?, ?, ?, ?)",
          problem.source(),
          problem.code(),
          problem.detail(),
          file);
    }
  }

  void replaceThoseOfTheRun(List<Problem> problems) {
    handle.execute("DELETE FROM problem WHERE file IS NULL");
    try (Rows rows = Rows.into(handle, "problem (source, code, detail)", 3)) {
      problems.forEach(p -> rows.add(p.source(), p.code(), p.detail()));
    }
  }

  List<Problem> list() {
    return handle
        .createQuery(
            "SELECT source, code, detail FROM problem UNION "
                + "SELECT s.source, 'same-content', s.source || ' holds the same article as '"
                + " || a.source || ': it is taken once' "
                + "FROM same_article s JOIN article a ON a.id = s.article ORDER BY 1, 2, 3")
        .map((row, at) -> new Problem(row.getString(2), row.getString(1), row.getString(3)))
        .list();
  }
}

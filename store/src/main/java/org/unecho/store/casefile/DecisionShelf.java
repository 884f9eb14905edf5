package org.unecho.store.casefile;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Decision;
import org.unecho.store.lines.JsonLines;

/** What the analyst decided, in order; nothing ever leaves the log. */
final class DecisionShelf {
  private final Handle handle;

  DecisionShelf(Handle handle) {
    this.handle = handle;
  }

  int add(Decision decision) {
    int number = 1 + list().size();
    handle.execute(
        "INSERT INTO decision VALUES (?, ?, 0, ?)",
        number,
        decision.sentence(),
        JsonLines.DECISIONS.exactLine(decision));
    return number;
  }

  void mark(int number, boolean undone) {
    handle.execute("UPDATE decision SET undone = ? WHERE number = ?", undone ? 1 : 0, number);
  }

  List<Decision.Logged> list() {
    return handle
        .createQuery("SELECT number, record, undone FROM decision ORDER BY number")
        .map(
            (row, at) ->
                new Decision.Logged(
                    row.getInt(1), JsonLines.DECISIONS.parse(row.getString(2)), row.getInt(3) != 0))
        .list();
  }
}

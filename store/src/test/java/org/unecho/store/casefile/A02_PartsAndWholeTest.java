package org.unecho.store.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.store.RichCase;

class A02_PartsAndWholeTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void two_runs_over_parts_leave_the_rows_of_one_run_over_all() {
    Path whole = folder.resolve("whole.db");
    Path parts = folder.resolve("parts.db");
    run(
        whole,
        file -> {
          saveOrigin(file);
          saveCopy(file);
        });
    run(parts, A02_PartsAndWholeTest::saveCopy);
    run(parts, A02_PartsAndWholeTest::saveOrigin);
    assertThat(dump(parts)).isEqualTo(dump(whole));
    assertThat(dump(whole).get("article")).hasSize(2);
  }

  @Test
  void the_same_work_leaves_the_same_bytes() throws IOException {
    Consumer<CaseFile> both =
        file -> {
          saveOrigin(file);
          saveCopy(file);
        };
    run(folder.resolve("one.db"), both);
    run(folder.resolve("other.db"), both);
    assertThat(folder.resolve("one.db")).hasSameBinaryContentAs(folder.resolve("other.db"));
  }

  @Test
  void columns_show_words_to_people() {
    Path db = folder.resolve("people.db");
    run(
        db,
        file -> {
          saveOrigin(file);
          saveCopy(file);
        });
    Map<String, List<String>> rows = dump(db);
    assertThat(rows.get("quotation")).anyMatch(row -> row.contains("Ada Quill"));
    assertThat(rows.get("influence"))
        .anyMatch(row -> row.contains("cause=boats of Velm|") && row.contains("sign=-1|"));
    assertThat(rows.get("alignment")).anyMatch(row -> row.contains("Velm dispatched 44 boats"));
    assertThat(rows.get("event_report")).anyMatch(row -> row.contains("Velm sent 40 boats"));
    assertThat(rows.get("event")).anyMatch(row -> row.contains("Velm sends boats to Ostra"));
    assertThat(rows.get("schedule")).anyMatch(row -> row.contains("2031-04-01"));
  }

  private static void saveOrigin(CaseFile file) {
    file.save(RichCase.ORIGIN.source(), List.of(RichCase.ORIGIN), List.of());
    file.save(RichCase.ORIGIN, RichCase.READING);
    file.keepVectors(Map.of("b", new float[] {1}));
  }

  private static void saveCopy(CaseFile file) {
    file.save(RichCase.COPY.source(), List.of(RichCase.COPY), List.of());
    file.save(RichCase.COPY, RichCase.reading(RichCase.COPY));
    file.keepVectors(Map.of("a", new float[] {2}));
  }

  private static void run(Path db, Consumer<CaseFile> part) {
    try (CaseFile file = CaseFile.open(db)) {
      part.accept(file);
      if (file.articles().size() == 2) {
        file.save(RichCase.LINEAGE);
        file.save(RichCase.PICTURE);
      }
    }
  }

  /** All rows of all tables, each table in the order of its rows as SQLite gives them by key. */
  private static Map<String, List<String>> dump(Path db) {
    try (Handle handle = Jdbi.open("jdbc:sqlite:" + db)) {
      Map<String, List<String>> tables = new TreeMap<>();
      handle
          .createQuery(
              "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'flyway%'")
          .mapTo(String.class)
          .forEach(table -> tables.put(table, rows(handle, table)));
      return tables;
    }
  }

  private static List<String> rows(Handle handle, String table) {
    List<String> rows = new ArrayList<>();
    handle.createQuery("SELECT * FROM " + table).mapToMap().forEach(row -> rows.add(text(row)));
    rows.sort(String::compareTo);
    return rows;
  }

  private static String text(Map<String, Object> row) {
    StringBuilder text = new StringBuilder();
    row.forEach(
        (name, value) ->
            text.append(name)
                .append('=')
                .append(value instanceof byte[] bytes ? java.util.Arrays.toString(bytes) : value)
                .append('|'));
    return text.toString();
  }
}

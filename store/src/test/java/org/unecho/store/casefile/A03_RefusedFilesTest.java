package org.unecho.store.casefile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.store.RichCase;

class A03_RefusedFilesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void a_file_that_is_no_database_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader, this is no case.");
    refused(file, "it is no SQLite file");
  }

  @Test
  void a_database_of_another_program_is_refused() {
    Path file = folder.resolve("other.db");
    sql(file, "CREATE TABLE song (name TEXT)");
    refused(file, "it is an SQLite file, but no case of Unecho");
  }

  @Test
  void a_case_of_a_newer_version_is_refused() {
    Path file = folder.resolve("case.db");
    CaseFile.open(file).close();
    sql(file, "PRAGMA user_version = 99");
    refused(
        file,
        "it was made by a newer version of Unecho (its tables are of version 99, this program knows"
            + " them up to 6)");
  }

  @Test
  void a_damaged_case_is_refused() throws IOException {
    Path file = folder.resolve("damaged.db");
    Files.writeString(file, "SQLite format 3\0" + "x".repeat(5000));
    refused(file, "it is damaged or in use by another program");
  }

  @Test
  void damage_that_shows_only_when_a_table_is_read_has_its_sentence_too() {
    Path file = folder.resolve("holed.db");
    CaseFile.open(file).close();
    sql(file, "DROP TABLE event");
    try (CaseFile open = CaseFile.open(file)) {
      String sentence =
          "The case " + file + " cannot be used: it is damaged or in use by another program.";
      assertThatThrownBy(open::picture).hasMessage(sentence);
      assertThatThrownBy(() -> open.save(RichCase.PICTURE)).hasMessage(sentence);
    }
  }

  @Test
  void a_folder_is_refused() {
    assertThatThrownBy(() -> CaseFile.open(folder))
        .isInstanceOf(CaseRefusedException.class)
        .hasMessageContaining("cannot be read or made");
  }

  private static void refused(Path file, String reason) {
    assertThatThrownBy(() -> CaseFile.open(file))
        .isInstanceOf(CaseRefusedException.class)
        .hasMessage("The case " + file + " cannot be used: " + reason + ".");
  }

  private static void sql(Path file, String statement) {
    try (Handle handle = Jdbi.open("jdbc:sqlite:" + file)) {
      handle.execute(statement);
    }
  }
}

package org.unecho.store.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Opens a case file: refuses what is none, brings the tables up to date, sets the connection. */
final class Opening {
  /** "UNEC" in the header of the file: it tells our cases from other SQLite files. */
  private static final int OURS = 0x554E4543;

  /** The number of the last migration; a file with a higher one was made by a newer version. */
  private static final int VERSION = 6;

  /** What a fault of the database itself means to who opened the file. */
  static final String DAMAGED = "it is damaged or in use by another program";

  /** Flyway notes when and how fast it made the tables; the same input shall give the same file. */
  private static final String WITHOUT_CLOCK =
      "UPDATE flyway_schema_history SET installed_on = '1970-01-01 00:00:00', execution_time = 0"
          + " WHERE installed_on <> '1970-01-01 00:00:00'";

  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final String url;

  private Opening(Path file) {
    this.file = file;
    this.url = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replace("///", "/");
  }

  static Handle open(Path file) {
    return new Opening(file).open();
  }

  private Handle open() {
    refuseOtherFormats();
    try {
      refuseOtherCases();
      migrate();
      Handle handle = Jdbi.open(url);
      if (handle.execute(WITHOUT_CLOCK) > 0) {
        handle.execute("VACUUM"); // what was overwritten still stands in the pages
      }
      handle.execute("PRAGMA foreign_keys = ON");
      handle.execute("PRAGMA synchronous = NORMAL");
      handle.createQuery("PRAGMA journal_mode = WAL").mapTo(String.class).one();
      return handle;
    } catch (JdbiException | FlywayException broken) {
      throw new CaseRefusedException(file, DAMAGED, broken);
    }
  }

  private void refuseOtherFormats() {
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return;
      }
      try (InputStream in = Files.newInputStream(file)) {
        if (!Arrays.equals(in.readNBytes(SQLITE.length), SQLITE)) {
          throw new CaseRefusedException(file, "it is no SQLite file");
        }
      }
    } catch (IOException unreadable) {
      throw new CaseRefusedException(
          file, "it cannot be read or made (" + unreadable.getMessage() + ")", unreadable);
    }
  }

  private void refuseOtherCases() {
    try (Handle handle = Jdbi.open(url)) {
      int tables = number(handle, "SELECT count(*) FROM sqlite_schema");
      int owner = number(handle, "PRAGMA application_id");
      int version = number(handle, "PRAGMA user_version");
      if (tables > 0 && owner != OURS) {
        throw new CaseRefusedException(file, "it is an SQLite file, but no case of Unecho");
      }
      if (version > VERSION) {
        throw new CaseRefusedException(
            file,
            "it was made by a newer version of Unecho (its tables are of version "
                + version
                + ", this program knows them up to "
                + VERSION
                + ")");
      }
    }
  }

  private static int number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }

  private void migrate() {
    Flyway.configure(Opening.class.getClassLoader())
        .dataSource(url, "", "")
        .locations("classpath:org/unecho/store/casefile")
        .load()
        .migrate();
  }
}

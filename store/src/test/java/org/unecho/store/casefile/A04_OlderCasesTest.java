package org.unecho.store.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.store.RichCase;

class A04_OlderCasesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void a_case_of_the_first_version_opens_and_keeps_influences_from_then_on() {
    Path old = folder.resolve("old.db");
    Flyway.configure(CaseFile.class.getClassLoader())
        .dataSource("jdbc:sqlite:" + old, "", "")
        .locations("classpath:org/unecho/store/casefile")
        .target("1")
        .load()
        .migrate();
    try (CaseFile file = CaseFile.open(old)) {
      file.save(RichCase.ORIGIN.source(), List.of(RichCase.ORIGIN), List.of());
      file.save(RichCase.ORIGIN, RichCase.READING);
      assertThat(file.readings()).containsExactly(RichCase.READING);
    }
  }
}

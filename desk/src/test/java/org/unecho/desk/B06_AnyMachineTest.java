package org.unecho.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever language and time zone a machine is set to. */
class B06_AnyMachineTest {
  private static final String ARTICLE =
      "{\"id\":\"a\",\"language\":\"en\",\"published\":\"2031-03-10\",\"text\":\"Velm halted the ferries"
          + " to Ostra on Friday. In Italy, the guild propped up Ivo Moss.\"}\n";

  @TempDir private Path folder = Path.of("");

  private String readOn(String... options) throws IOException, InterruptedException {
    Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLE);
    Path out = folder.resolve("readings.jsonl");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-Xmx2g"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("read", articles.toString(), "--out", out.toString()));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    assertThat(code).isZero();
    return Files.readString(out);
  }

  @Test
  void a_machine_in_ankara_reads_as_one_in_honolulu() throws IOException, InterruptedException {
    String here = readOn("-Duser.language=en", "-Duser.timezone=Pacific/Honolulu");
    String there =
        readOn("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Europe/Istanbul");
    assertThat(here).contains("state:it");
    assertThat(there).isEqualTo(here);
  }
}

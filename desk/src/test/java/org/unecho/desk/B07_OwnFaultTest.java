package org.unecho.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.desk.cli.CommandLineDoor;
import org.unecho.desk.cli.Console;
import org.unecho.desk.pipeline.Ticker;

/** A clock that breaks stands for any fault of the program's own. */
class B07_OwnFaultTest {
  @TempDir private Path folder = Path.of("");

  private RunOfMain run(Ticker clock) throws IOException {
    Path page = folder.resolve("a.txt");
    Files.writeString(page, "Velm halted the ferries to Ostra on Monday.");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code =
        new CommandLineDoor(new Console(said, said, /* terminal= */ false), clock)
            .run("run", page.toString(), "--case", folder.resolve("case").toString());
    return new RunOfMain(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_fault_of_the_program_says_so_and_what_helps_and_has_a_code_of_its_own() throws Exception {
    RunOfMain run =
        run(
            () -> {
              throw new IllegalStateException("the clock stands still");
            });
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("unecho: this is a fault of unecho, not of what it was given")
        .contains("What helps: ")
        .contains("the clock stands still")
        .contains("\tat ".strip());
  }

  @Test
  void too_little_memory_says_how_to_give_more() throws Exception {
    RunOfMain run =
        run(
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });
    assertThat(run.code()).as(run.err()).isEqualTo(3);
    assertThat(run.err())
        .contains("the memory that Java was given did not suffice")
        .contains("UNECHO_JAVA_OPTIONS");
  }

  @Test
  void the_help_names_the_code() {
    assertThat(RunOfMain.of("--help").out()).contains("3 a fault of");
  }
}

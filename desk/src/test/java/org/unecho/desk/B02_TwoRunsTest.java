package org.unecho.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class B02_TwoRunsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void two_runs_over_a_growing_folder_give_the_bytes_of_one_run_over_all() throws IOException {
    Path pile = Files.createDirectories(folder.resolve("pile"));
    write(pile, "b.txt", "Velm halted the Ostra ferries", "Ada Quill");
    write(pile, "d.txt", "Tarn opened its harbour", "Tom Rusk");
    run(pile, "parts/case");
    write(pile, "a.txt", "Velm stopped the Ostra ferries", "Ada Quil");
    write(pile, "d.txt", "Tarn closed its harbour", "Tom Rusk");
    Files.writeString(pile.resolve("c.txt"), "");
    RunOfMain second = run(pile, "parts/case");
    RunOfMain whole = run(pile, "whole/case");
    assertThat(second.code()).isEqualTo(1).isEqualTo(whole.code());
    assertThat(files(folder.resolve("parts/case"))).isEqualTo(files(folder.resolve("whole/case")));
    assertThat(files(folder.resolve("whole/case"))).hasSize(22);
  }

  @Test
  void the_case_folder_inside_the_pile_is_no_input() throws IOException {
    Path pile = Files.createDirectories(folder.resolve("mixed"));
    write(pile, "b.txt", "Velm halted the Ostra ferries", "Ada Quill");
    run(pile, "mixed/case");
    RunOfMain second = run(pile, "mixed/case");
    assertThat(second.code()).as(second.err()).isZero();
    assertThat(second.out()).contains("1 article from 1 independent origin");
  }

  private RunOfMain run(Path pile, String made) {
    RunOfMain run = RunOfMain.of("run", pile.toString(), "--case", folder.resolve(made).toString());
    assertThat(run.code()).as(run.err()).isLessThan(2);
    return run;
  }

  private static void write(Path pile, String name, String what, String who) throws IOException {
    String text =
        """
        %s

        By Rita Moss, 4 March 2031

        %s on Monday, and forty boats were turned back. "We will not be cut off from the other islands",
        said %s, the harbour master, who has run the port for ten years. The islands will meet in Tarn
        on 10 March to talk about the strait.
        """;
    Files.writeString(pile.resolve(name), text.formatted(what, what, who));
  }

  /** The bytes of all files but the case file, whose pages SQLite orders as it likes. */
  private static Map<String, String> files(Path made) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(made)) {
      for (Path file : all.toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals("case.db")) {
          files.put(name, Files.readString(file));
        }
      }
    }
    return files;
  }
}

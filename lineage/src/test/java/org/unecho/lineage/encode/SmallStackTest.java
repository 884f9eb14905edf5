package org.unecho.lineage.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In a process of its own, because an overflow of the stack ends the whole process. */
class SmallStackTest {

  @Test
  void theModelLoadsWhereThreadsHaveASmallStack() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss512k",
                "-cp",
                System.getProperty("java.class.path"),
                Alone.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("384 numbers");
  }

  /** Encodes one sentence. */
  static final class Alone {
    private Alone() {}

    /** Runs alone. */
    public static void main(String[] args) {
      float[] vector = SentenceEncoder.lazy().vectors(List.of("The harbour is shut.")).get(0);
      System.out.println(vector.length + " numbers");
    }
  }
}

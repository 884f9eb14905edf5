package org.unecho.bench.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Holds every score of the bundled case at or above its floor. A floor is what was reached when it
 * was last raised; it is never lowered to let a change pass.
 */
class A01_BundledCaseTest {
  private static final Path EXAMPLES = Path.of("..", "examples");

  @TestFactory
  Stream<DynamicTest> every_score_stays_above_its_floor() throws IOException {
    Tally tally =
        CaseScorer.of(EXAMPLES.resolve("truth.yml"))
            .score(new MadeFolder().make(List.of(EXAMPLES.resolve("articles"))));
    return floors().entrySet().stream()
        .map(floor -> DynamicTest.dynamicTest(floor.getKey(), () -> holds(tally, floor)));
  }

  private static void holds(Tally tally, Map.Entry<String, Double> floor) {
    assertThat(tally.shares())
        .as(() -> "what was missed: " + String.join("\n", misses(tally, floor.getKey())))
        .hasEntrySatisfying(
            floor.getKey(), share -> assertThat(share).isGreaterThanOrEqualTo(floor.getValue()));
  }

  private static List<String> misses(Tally tally, String name) {
    return tally.misses().stream().filter(miss -> miss.startsWith(name + ":")).toList();
  }

  private static Map<String, Double> floors() throws IOException {
    try (InputStream in = A01_BundledCaseTest.class.getResourceAsStream("floors.yml")) {
      Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      assertThat(read).isInstanceOf(Map.class);
      Map<String, Double> floors = new java.util.LinkedHashMap<>();
      ((Map<?, ?>) read)
          .forEach((key, value) -> floors.put(key.toString(), ((Number) value).doubleValue()));
      return floors;
    }
  }
}

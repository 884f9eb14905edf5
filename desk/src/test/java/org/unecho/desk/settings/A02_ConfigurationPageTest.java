package org.unecho.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/configuration.md names every key of case.yaml and no other, and every default. */
class A02_ConfigurationPageTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z][\\w.\\[\\]]*)` \\|(?: (\\S*) \\|)?.*");
  private static final Pattern EXPECTED = Pattern.compile("one of the keys (.*?), found");

  /** Where keys can stand, each with a file that has a key there that cannot be. */
  private static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("", "x: 1"),
          Map.entry("hypotheses[].", "hypotheses: [{id: H1, text: a, x: 1}]"),
          Map.entry("hypotheses[].links[].", "hypotheses: [{id: H1, text: a, links: [{x: 1}]}]"),
          Map.entry("evidence[].", "evidence: [{id: E1, x: 1}]"),
          Map.entry("expected[].", "expected: [{id: X1, x: 1}]"),
          Map.entry("outlets[].", "outlets: [{name: a, x: 1}]"),
          Map.entry("theatres[].", "theatres: [{name: a, x: 1}]"),
          Map.entry("map.", "map: {x: 1}"),
          Map.entry("map.merge[].", "map: {merge: [{x: 1}]}"),
          Map.entry("map.rename[].", "map: {rename: [{x: 1}]}"),
          Map.entry("map.split[].", "map: {split: [{x: 1}]}"),
          Map.entry("map.edges[].", "map: {edges: [{x: 1}]}"),
          Map.entry("stages.", "stages: {x: 1}"),
          Map.entry("stages.lineage.", "stages: {lineage: {x: 1}}"),
          Map.entry("stages.reading.", "stages: {reading: {x: 1}}"),
          Map.entry("stages.picture.", "stages: {picture: {x: 1}}"));

  private final Map<String, String> rows = new LinkedHashMap<>();

  A02_ConfigurationPageTest() throws IOException {
    for (String line : Files.readAllLines(Path.of("..", "docs", "configuration.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.put(row.group(1), row.group(2) == null ? "" : row.group(2));
      }
    }
  }

  @Test
  void every_key_that_can_be_given_stands_in_the_page_and_no_other_does() {
    Set<String> keys = new TreeSet<>();
    new TreeMap<>(WRONG).forEach((path, yaml) -> keys.addAll(known(path, yaml)));
    assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(keys);
  }

  private static Set<String> known(String path, String yaml) {
    SettingsRefusedException refused =
        catchThrowableOfType(
            SettingsRefusedException.class, () -> CaseSettings.parse("case.yaml", yaml));
    Set<String> keys = new TreeSet<>();
    Matcher named = EXPECTED.matcher(refused.getMessage());
    while (named.find()) {
      for (String key : named.group(1).split(", ", -1)) {
        keys.add(path + key);
      }
    }
    return keys;
  }

  @Test
  void every_default_is_the_one_of_the_program() {
    StageSettings standard = StageSettings.standard();
    assertThat(rows)
        .containsEntry("stages.lineage.confidence", "" + standard.lineage().confidence())
        .containsEntry("stages.lineage.compareAll", "" + standard.lineage().compareAll())
        .containsEntry("stages.lineage.neighbours", "" + standard.lineage().neighbours())
        .containsEntry("stages.reading.indirect", "" + standard.reading().indirect())
        .containsEntry("stages.reading.leastConfidence", "" + standard.reading().leastConfidence())
        .containsEntry("stages.picture.sameEvent", "" + standard.picture().sameEvent())
        .containsEntry("stages.picture.sameWords", "" + standard.picture().sameWords());
  }
}

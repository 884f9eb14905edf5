package org.unecho.store.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.ActorType;
import org.unecho.model.Contradiction;
import org.unecho.model.Distortion;
import org.unecho.model.Drift;
import org.unecho.model.EventType;
import org.unecho.model.Evidence;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Kind;
import org.unecho.model.Outcome;
import org.unecho.model.Overview;
import org.unecho.model.PairScore;
import org.unecho.model.Picture;
import org.unecho.model.Probability;
import org.unecho.model.Problem;
import org.unecho.model.Published;
import org.unecho.model.Rating;
import org.unecho.model.Realis;
import org.unecho.model.Tie;
import org.unecho.model.TimeMention;
import org.unecho.model.Verdict;
import org.unecho.store.RichCase;
import org.unecho.store.RichInquiry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** docs/formats.md names every field that is written and no other. */
class A04_FormatsPageTest {
  private static final Pattern HEADING = Pattern.compile("#{2,3} (\\S+)");
  private static final Pattern ROW = Pattern.compile("\\| `([\\w.\\[\\]]+)` \\|.*");

  /** Parts that stand in many places have their own table. */
  private static final List<String> PARTS = List.of("passage", "explanation", "days", "speaker");

  private final Map<String, Set<String>> page = new LinkedHashMap<>();
  private final String words;

  A04_FormatsPageTest() throws IOException {
    words = Files.readString(Path.of("..", "docs", "formats.md"));
    String section = "";
    for (String line : words.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        section = heading.group(1);
      } else if (row.matches()) {
        page.computeIfAbsent(section, name -> new LinkedHashSet<>()).add(row.group(1));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> each_file_has_the_fields_that_the_page_names() {
    return lines().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey(), () -> agrees(file.getKey(), file.getValue())));
  }

  private void agrees(String file, List<String> lines) {
    Map<String, Set<String>> written = new LinkedHashMap<>();
    Set<String> fields = new LinkedHashSet<>();
    for (String line : lines) {
      walk("", new ObjectMapper().readTree(line), fields, written);
    }
    assertThat(page).as("a section of docs/formats.md").containsKey(file);
    Set<String> counted = page.getOrDefault("counted", Set.of());
    if (fields.containsAll(counted)) {
      fields.removeAll(counted);
    }
    assertThat(fields)
        .as("fields of %s", file)
        .containsExactlyInAnyOrderElementsOf(page.getOrDefault(file, Set.of()));
    written.forEach(
        (part, keys) ->
            assertThat(page.getOrDefault(part, Set.of()))
                .as("fields of %s", part)
                .containsAll(keys));
  }

  /** The path of every field below {@code node}; of a part, its fields apart. */
  private static void walk(
      String path, JsonNode node, Set<String> fields, Map<String, Set<String>> parts) {
    if (node.isArray()) {
      node.forEach(item -> walk(item.isObject() ? path + "[]" : path, item, fields, parts));
    } else if (node.isObject()) {
      Set<String> keys = new TreeSet<>(node.propertyNames());
      String part = path.isEmpty() ? "" : part(keys);
      for (String key : keys) {
        if (part.isEmpty()) {
          String inner = path.isEmpty() ? key : path + "." + key;
          fields.add(inner);
          walk(inner, node.get(key), fields, parts);
        } else {
          parts.computeIfAbsent(part, name -> new TreeSet<>()).add(key);
        }
      }
    }
  }

  private static String part(Set<String> keys) {
    if (keys.equals(Set.of("article", "span"))) {
      return "passage";
    } else if (keys.contains("how")) {
      return "explanation";
    } else if (keys.equals(Set.of("from", "to"))) {
      return "days";
    }
    return keys.contains("span") && Set.of("span", "actor", "name").containsAll(keys)
        ? "speaker"
        : "";
  }

  @Test
  void parts_have_tables_of_their_own() {
    assertThat(page).containsKeys(PARTS.toArray(String[]::new)).containsKey("counted");
  }

  @Test
  void every_word_that_a_field_can_hold_is_explained() {
    List<String> all = new ArrayList<>();
    List<Enum<?>[]> enums =
        List.of(
            Kind.values(),
            Distortion.Type.values(),
            ActorType.values(),
            Realis.values(),
            Verdict.values(),
            Drift.Course.values(),
            Outcome.Fate.values(),
            Tie.Kind.values(),
            Contradiction.Kind.values(),
            Evidence.Kind.values(),
            InfluenceMap.Kind.values());
    enums.forEach(
        values ->
            Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(all::add));
    Arrays.stream(EventType.values()).map(Enum::name).forEach(all::add);
    Arrays.stream(Rating.values()).map(Enum::name).forEach(all::add);
    Arrays.stream(TimeMention.Type.values()).map(Enum::name).forEach(all::add);
    Arrays.stream(Published.Basis.values()).map(Published.Basis::word).forEach(all::add);
    assertThat(all).allSatisfy(word -> assertThat(words).contains("`" + word + "`"));
  }

  private static Map<String, List<String>> lines() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    put(lines, "articles.jsonl", JsonLines.ARTICLES, List.of(RichCase.ORIGIN));
    put(lines, "derivations.jsonl", JsonLines.DERIVATIONS, RichCase.LINEAGE.derivations());
    put(lines, "families.jsonl", JsonLines.FAMILIES, RichCase.LINEAGE.families());
    put(lines, "readings.jsonl", JsonLines.READINGS, List.of(RichCase.READING));
    Picture picture = RichCase.PICTURE;
    put(lines, "actors.jsonl", JsonLines.ACTORS, picture.actors());
    put(lines, "events.jsonl", JsonLines.EVENTS, picture.events());
    put(lines, "schedule.jsonl", JsonLines.SCHEDULE, picture.schedule());
    put(lines, "sayings.jsonl", JsonLines.SAYINGS, picture.sayings());
    Overview overview = picture.overview();
    put(lines, "timeline.jsonl", JsonLines.TIMELINE, overview.timeline());
    put(lines, "network.jsonl", JsonLines.NETWORK, overview.network().ties());
    put(lines, "triangles.jsonl", JsonLines.TRIANGLES, overview.network().triangles());
    put(lines, "attention.jsonl", JsonLines.ATTENTION, overview.attention());
    put(lines, "contradictions.jsonl", JsonLines.CONTRADICTIONS, overview.contradictions());
    put(lines, "influences.jsonl", JsonLines.INFLUENCES, picture.influences().edges());
    put(lines, "influence-nodes.jsonl", JsonLines.NODES, picture.influences().nodes());
    put(lines, "decisions", JsonLines.DECISIONS, RichInquiry.DECISIONS);
    put(lines, "weigh.jsonl", JsonLines.ASSESSMENTS, List.of(RichInquiry.ASSESSMENT));
    put(lines, "problems.jsonl", JsonLines.PROBLEMS, List.of(new Problem("a-b", "x", "y")));
    PairScore pair = new PairScore("a", "b", 0.5, "edited", "a>b", new Probability(0.25));
    put(lines, "pairs.jsonl", JsonLines.PAIRS, List.of(pair));
    return lines;
  }

  private static <T> void put(
      Map<String, List<String>> lines, String file, JsonLines<T> form, List<T> records) {
    lines.put(file, records.stream().map(form::line).toList());
  }
}

package org.unecho.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Cases as data: each map of a YAML list becomes one test. */
public final class Cases {
  private Cases() {}

  /**
   * One dynamic test for each case of {@code resource}.
   *
   * @param beside class whose package holds the resource
   * @param resource file name, {@code furniture.cases.yml}
   * @param check asserts one case
   * @throws IllegalArgumentException if the resource is missing, empty or no list of maps with
   *     names
   */
  public static Stream<DynamicTest> tests(Class<?> beside, String resource, Consumer<Case> check) {
    return list(beside, resource).stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> check.accept(each)));
  }

  /**
   * The cases of {@code resource}, in order.
   *
   * @throws IllegalArgumentException if the resource is missing, empty or no list of maps with
   *     names
   */
  public static List<Case> list(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + resource + " beside " + beside);
      }
      Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      if (!(read instanceof List<?> items) || items.isEmpty()) {
        throw new IllegalArgumentException(resource + " must hold a list of cases");
      }
      return items.stream().map(item -> caseOf(resource, item)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case caseOf(String resource, Object item) {
    if (!(item instanceof Map<?, ?> map) || !map.containsKey("name")) {
      throw new IllegalArgumentException(
          resource + ": a case must be a map with a name, but was " + item);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    map.forEach((key, value) -> fields.put(String.valueOf(key), value));
    return new Case(String.valueOf(fields.get("name")), fields);
  }
}

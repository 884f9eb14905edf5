package org.unecho.bench.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads benchmark data: JSON Lines, plain or {@code .gz}. */
public final class DataLines {
  private static final JsonMapper JSON = JsonMapper.shared();

  private DataLines() {}

  /**
   * All items of {@code file}; if it is not there, of the same name with {@code .gz}.
   *
   * @throws WrongUse if neither is there or a line is no JSON
   */
  public static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          items.add(parse(file, number, line));
        }
      }
    }
    return items;
  }

  private static JsonNode parse(Path file, int number, String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new WrongUse(
          file + ", line " + number + ": expected a JSON object, found " + e.getOriginalMessage());
    }
  }

  private static InputStream open(Path file) throws IOException {
    Path zipped = Path.of(file + ".gz");
    Path there = Files.exists(file) || !Files.exists(zipped) ? file : zipped;
    if (!Files.isRegularFile(there)) {
      throw new WrongUse("expected a file of JSON Lines at " + file + ", found none");
    }
    InputStream in = Files.newInputStream(there);
    return there.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }
}

package org.unecho.reading.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A word list read from a resource.
 *
 * @param name file name, for messages
 * @param rows its rows in order, each at least one cell
 */
public record WordTable(String name, List<Row> rows) {
  /** Copies the rows. */
  public WordTable {
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param cells its cells, trimmed
   */
  public record Row(List<String> cells) {
    /** Copies the cells. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell of that number from 0, or the empty string where the row is shorter. */
    public String cell(int number) {
      return number < cells.size() ? cells.get(number) : "";
    }

    /** The words of the cell of that number, without empty ones. */
    public List<String> words(int number) {
      return Arrays.stream(cell(number).split(";", -1))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .toList();
    }
  }

  /**
   * Reads the list that lies beside a class.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static WordTable beside(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name + " beside " + owner.getName());
      }
      List<Row> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()));
        }
      }
      return new WordTable(name, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name + " cannot be read", e);
    }
  }
}

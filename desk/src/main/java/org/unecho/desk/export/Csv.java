package org.unecho.desk.export;

import java.math.BigDecimal;
import java.util.List;
import org.unecho.desk.plain.Shown;

/**
 * A table as comma-separated values (Shafranovich, <i>Common Format and MIME Type for CSV
 * Files</i>, RFC 4180, 2005). A text that a spreadsheet would take for a formula gets an apostrophe
 * before it.
 */
final class Csv {
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder out = new StringBuilder();
  private final int columns;
  private int rows;

  Csv(String... head) {
    columns = head.length;
    row((Object[]) head);
    rows = 0;
  }

  /** Adds a row of texts and numbers. */
  Csv row(Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          "a row must have " + columns + " cells, but had " + cells.length);
    }
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells[i]));
    }
    out.append("\r\n");
    rows++;
    return this;
  }

  private static String cell(Object cell) {
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    if (cell instanceof Integer || cell instanceof Boolean) {
      return cell.toString();
    }
    return quoted(Shown.block(cell.toString()));
  }

  private static String quoted(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** Several values in one cell. */
  static String joined(List<String> values) {
    return String.join("; ", values);
  }

  int rows() {
    return rows;
  }

  String text() {
    return out.toString();
  }
}

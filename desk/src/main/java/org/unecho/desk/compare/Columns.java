package org.unecho.desk.compare;

import java.util.ArrayList;
import java.util.List;

/** Two columns of plain text. */
final class Columns {
  private static final String BETWEEN = " | ";

  private final int width;
  private final int column;
  private final StringBuilder out = new StringBuilder();

  Columns(int width) {
    this.width = width;
    this.column = (width - BETWEEN.length()) / 2;
  }

  void row(String left, String right) {
    List<String> lefts = wrap(left, column);
    List<String> rights = wrap(right, column);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      String here = i < lefts.size() ? lefts.get(i) : "";
      String there = i < rights.size() ? rights.get(i) : "";
      out.append(here)
          .append(" ".repeat(column - here.length()))
          .append((BETWEEN + there).stripTrailing())
          .append('\n');
    }
    out.append(" ".repeat(column)).append(" |\n");
  }

  void rule() {
    out.append("-".repeat(width)).append('\n');
  }

  void line(String text) {
    wrap(text, width).forEach(part -> out.append(part).append('\n'));
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int cut = space > 0 ? space : width;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

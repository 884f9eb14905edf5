package org.unecho.desk.compare;

import java.util.List;
import org.unecho.desk.compare.Twins.Twin;
import org.unecho.desk.plain.Count;
import org.unecho.model.Article;
import org.unecho.model.Span;

/** Two columns of text, pair beside pair, in the order of the copy. */
final class TerminalSheet {
  private static final String BETWEEN = " | ";

  /** Cells before each column: the number of the passage in that text. */
  private static final int NUMBER = 5;

  /** Of a stretch without a twin no more than this is shown, so that pairs are not lost in it. */
  private static final int MOST_ALONE = 600;

  private final Comparison comparison;
  private final Facing facing;
  private final Paint paint;
  private final int width;
  private final int column;
  private final StringBuilder out = new StringBuilder();

  TerminalSheet(Comparison comparison, int width, Paint paint) {
    this.comparison = comparison;
    this.facing = comparison.facing();
    this.width = width;
    this.paint = paint;
    this.column = (width - BETWEEN.length()) / 2 - NUMBER;
  }

  String write() {
    row("", title(comparison.copy()), "", title(comparison.origin()));
    rule();
    line("", comparison.verdict());
    line("", legend());
    rule();
    rows();
    rule();
    ending();
    return out.toString();
  }

  private String title(Article article) {
    return Ink.plain(comparison.letter(article) + "  " + Comparison.title(article));
  }

  private String legend() {
    String moved =
        facing.twins().stream().anyMatch(Twin::moved)
            ? "; numbers count the passages of each text, ~ marks a block that was moved"
            : "";
    String changes = facing.changes().isEmpty() ? "" : "; #1 is the first change of meaning";
    return paint.legend() + changes + moved;
  }

  private void rows() {
    List<Span> aloneHere = facing.copyAlone();
    List<Span> aloneThere = facing.originAlone();
    int here = 0;
    int there = 0;
    int reached = 0;
    for (Twin twin : facing.twins()) {
      here = copyAlone(aloneHere, here, twin.copy().start());
      if (!twin.moved()) {
        there = originAlone(aloneThere, there, twin.origin().start());
      }
      pair(twin);
      reached = Math.max(reached, twin.copy().end());
    }
    copyAlone(aloneHere, here, Integer.MAX_VALUE);
    originAlone(aloneThere, there, Integer.MAX_VALUE);
  }

  private int copyAlone(List<Span> alone, int from, int before) {
    int at = from;
    while (at < alone.size() && alone.get(at).start() < before) {
      row("-", shortened(comparison.copy().words(alone.get(at))), "", "");
      at++;
    }
    return at;
  }

  private int originAlone(List<Span> alone, int from, int before) {
    int at = from;
    while (at < alone.size() && alone.get(at).start() < before) {
      row("", "", "-", shortened(comparison.origin().words(alone.get(at))));
      at++;
    }
    return at;
  }

  private static String shortened(String words) {
    String line = Ink.plain(words).strip();
    if (line.length() <= MOST_ALONE) {
      return line;
    }
    int space = line.lastIndexOf(' ', MOST_ALONE);
    int cut = space > 0 ? space : MOST_ALONE;
    cut -= Character.isLowSurrogate(line.charAt(cut)) ? 1 : 0;
    return line.substring(0, cut)
        + " … ("
        + Count.number((double) line.length() - cut)
        + " more characters without a twin)";
  }

  private void pair(Twin twin) {
    row(
        String.valueOf(twin.number()),
        Ink.of(facing.copyParts(twin)),
        (twin.moved() ? "~" : "") + twin.place(),
        Ink.of(facing.originParts(twin)));
    facing.changes().stream().filter(c -> c.twin() == twin.number()).forEach(this::change);
  }

  private void change(Change change) {
    line("     ", "#" + change.number() + " " + change.type() + ": " + change.told());
  }

  private void ending() {
    facing.changes().stream().filter(change -> change.twin() == 0).forEach(this::change);
    line("", comparison.counted());
    String kept = comparison.kept();
    if (!kept.isEmpty()) {
      line("", "Unchanged: " + kept);
    }
  }

  private void row(String number, String left, String place, String right) {
    List<String> lefts = Ink.wrap(left, column, paint);
    List<String> rights = Ink.wrap(right, column, paint);
    for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
      String here = i < lefts.size() ? lefts.get(i) : "";
      String there = i < rights.size() ? rights.get(i) : "";
      String pad = " ".repeat(Math.max(0, column - Ink.width(here, paint)));
      String one = gutter(i == 0 ? number : "") + Ink.drawn(here, paint, /* copy= */ true) + pad;
      String other = gutter(i == 0 ? place : "") + Ink.drawn(there, paint, /* copy= */ false);
      out.append((one + BETWEEN + other).stripTrailing()).append('\n');
    }
    out.append(" ".repeat(NUMBER + column)).append(" |\n");
  }

  private static String gutter(String number) {
    return " ".repeat(Math.max(0, NUMBER - 1 - number.length())) + number + " ";
  }

  private void rule() {
    out.append("-".repeat(width)).append('\n');
  }

  private void line(String indent, String text) {
    for (String part : Ink.wrap(Ink.plain(text), width - indent.length(), paint)) {
      out.append(indent).append(indent.isEmpty() ? part : paint.strong(part)).append('\n');
    }
  }
}

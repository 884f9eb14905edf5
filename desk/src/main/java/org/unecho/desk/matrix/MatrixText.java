package org.unecho.desk.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Assessment;
import org.unecho.model.Assessment.Score;
import org.unecho.model.Evidence;
import org.unecho.model.Hypothesis;

/** The matrix as a table for a terminal. */
public final class MatrixText {
  private static final int CELL = 7;

  private final Assessment assessment;
  private final Remarks remarks;
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  private MatrixText(Assessment assessment, UnaryOperator<String> origins, int columns) {
    this.assessment = assessment;
    this.remarks = new Remarks(assessment, origins, Shown::line);
    this.columns = columns;
  }

  /**
   * The lines.
   *
   * @param origins the name of an origin for its key
   * @param columns cells of a line of the terminal; wider tables are broken
   */
  public static List<String> lines(
      Assessment assessment, UnaryOperator<String> origins, int columns) {
    MatrixText text = new MatrixText(assessment, origins, columns);
    text.write();
    return List.copyOf(text.lines);
  }

  private void write() {
    if (!assessment.question().isEmpty()) {
      lines.add(Shown.line(assessment.question()));
      lines.add("");
    }
    assessment.hypotheses().forEach(h -> lines.add(h.id() + "  " + Shown.line(h.text())));
    lines.add("");
    scores();
    matrix();
    lines.add("");
    lines.add("Evidence, most telling first:");
    for (Evidence each : assessment.evidence()) {
      lines.add("  " + remarks.evidence(each));
      remarks.reasons(each).forEach(reason -> lines.add("      " + reason));
    }
    section("Hangs on one origin:", remarks.linchpins());
    section("To watch:", remarks.watch());
    section("After the outcome:", remarks.lessons());
  }

  private void section(String title, List<String> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add(title);
      items.forEach(item -> lines.add("  " + item));
    }
  }

  private int idWidth() {
    return Math.max(
        4, assessment.hypotheses().stream().mapToInt(h -> h.id().length()).max().orElse(4));
  }

  private void scores() {
    int width = idWidth();
    lines.add(
        String.format(Locale.ROOT, "%-" + width + "s %8s %8s %8s", "", "WIS", "WIS_ind", "echo"));
    for (Score score : assessment.scores()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-" + width + "s %8.2f %8.2f %8.2f",
              score.hypothesis(),
              score.counted().value(),
              score.independent().value(),
              score.echo()));
    }
    lines.add(remarks.leader());
    remarks.reading().forEach(lines::add);
    remarks.likelihoods().forEach(lines::add);
  }

  private void matrix() {
    int width = idWidth();
    int each =
        Math.max(
            CELL,
            2 + assessment.evidence().stream().mapToInt(e -> e.id().length()).max().orElse(0));
    int fit = Math.max(1, (columns - width - 1) / each);
    List<Evidence> all = assessment.evidence();
    for (int from = 0; from < all.size(); from += fit) {
      List<Evidence> part = all.subList(from, Math.min(all.size(), from + fit));
      lines.add("");
      StringBuilder head = new StringBuilder(" ".repeat(width));
      part.forEach(e -> head.append(String.format(Locale.ROOT, "%" + each + "s", e.id())));
      lines.add(head.toString());
      for (Hypothesis hypothesis : assessment.hypotheses()) {
        StringBuilder row =
            new StringBuilder(String.format(Locale.ROOT, "%-" + width + "s", hypothesis.id()));
        part.forEach(
            e -> row.append(String.format(Locale.ROOT, "%" + each + "s", mark(e, hypothesis))));
        lines.add(row.toString());
      }
    }
  }

  static String mark(Evidence evidence, Hypothesis hypothesis) {
    return evidence.cells().stream()
        .filter(cell -> cell.hypothesis().equals(hypothesis.id()))
        .map(Remarks::mark)
        .findFirst()
        .orElse("");
  }
}

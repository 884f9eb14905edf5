package org.unecho.desk.matrix;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Escape;
import org.unecho.model.Assessment;
import org.unecho.model.Assessment.Score;
import org.unecho.model.Evidence;
import org.unecho.model.Hypothesis;

/** The matrix as a page of Markdown. */
public final class MatrixMarkdown {
  private final Assessment assessment;
  private final Remarks remarks;
  private final StringBuilder page = new StringBuilder();

  private MatrixMarkdown(Assessment assessment, UnaryOperator<String> origins) {
    this.assessment = assessment;
    this.remarks = new Remarks(assessment, origins, Escape::markdown);
  }

  /**
   * The page.
   *
   * @param origins the name of an origin for its key
   */
  public static String write(Assessment assessment, UnaryOperator<String> origins) {
    MatrixMarkdown writer = new MatrixMarkdown(assessment, origins);
    writer.write();
    return writer.page.toString();
  }

  private void line(String words) {
    page.append(words).append('\n');
  }

  private void write() {
    line(
        "# "
            + (assessment.question().isEmpty()
                ? "Hypotheses and evidence"
                : Escape.markdown(assessment.question())));
    line("");
    for (Hypothesis each : assessment.hypotheses()) {
      line("* **" + Escape.markdown(each.id()) + "**: " + Escape.markdown(each.text()));
    }
    line("");
    scores();
    matrix();
    line("## Evidence, most telling first");
    line("");
    for (Evidence each : assessment.evidence()) {
      line("* " + remarks.evidence(each));
      remarks.reasons(each).forEach(reason -> line("    * " + reason));
    }
    section("What hangs on one origin", remarks.linchpins());
    section("To watch", remarks.watch());
    section("After the outcome", remarks.lessons());
  }

  private void scores() {
    line("| hypothesis | WIS | WIS\\_ind | echo |");
    line("|---|---:|---:|---:|");
    for (Score score : assessment.scores()) {
      line(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.2f | %.2f |",
              Escape.markdown(score.hypothesis()),
              score.counted().value(),
              score.independent().value(),
              score.echo()));
    }
    line("");
    line(remarks.leader());
    line("");
    remarks.reading().forEach(this::line);
    remarks.likelihoods().forEach(this::line);
    line("");
  }

  private void matrix() {
    if (assessment.evidence().isEmpty()) {
      return;
    }
    line("## The matrix");
    line("");
    line(
        "| | "
            + assessment.evidence().stream()
                .map(each -> Escape.markdown(each.id()))
                .collect(Collectors.joining(" | "))
            + " |");
    line("|---|" + "---|".repeat(assessment.evidence().size()));
    for (Hypothesis hypothesis : assessment.hypotheses()) {
      List<String> row =
          assessment.evidence().stream().map(e -> MatrixText.mark(e, hypothesis)).toList();
      line("| " + Escape.markdown(hypothesis.id()) + " | " + String.join(" | ", row) + " |");
    }
    line("");
  }

  private void section(String title, List<String> items) {
    if (!items.isEmpty()) {
      line("");
      line("## " + title);
      line("");
      items.forEach(item -> line("* " + item));
    }
  }
}

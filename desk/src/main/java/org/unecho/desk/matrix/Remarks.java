package org.unecho.desk.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Days;
import org.unecho.model.Assessment;
import org.unecho.model.Assessment.Indicator;
import org.unecho.model.Assessment.Lesson;
import org.unecho.model.Assessment.Linchpin;
import org.unecho.model.Evidence;
import org.unecho.model.Evidence.Cell;
import org.unecho.model.Hypothesis;
import org.unecho.model.Likelihood;

/** What is said beside the matrix, in sentences. */
final class Remarks {
  private final Assessment assessment;
  private final UnaryOperator<String> safe;
  private final UnaryOperator<String> origins;

  Remarks(Assessment assessment, UnaryOperator<String> origins, UnaryOperator<String> safe) {
    this.assessment = assessment;
    this.origins = origins;
    this.safe = safe;
  }

  /** How far the matrix is the analyst's own, and how its scores are read. */
  List<String> reading() {
    long cells = assessment.evidence().stream().mapToLong(each -> each.cells().size()).sum();
    long suggested =
        assessment.evidence().stream()
            .flatMap(each -> each.cells().stream())
            .filter(Cell::suggested)
            .count();
    return List.of(
        suggested
            + " of "
            + cells
            + " ratings are suggestions that nobody has judged; they stand with a question mark.",
        "Lower is better: a score tells how much speaks against a hypothesis, and is no"
            + " probability. WIS counts every article, WIS_ind every independent origin once; the"
            + " gap is the echo.");
  }

  /** What leads, or that nothing does. */
  String leader() {
    double least =
        assessment.scores().stream().mapToDouble(s -> s.independent().value()).min().orElse(0);
    double most =
        assessment.scores().stream().mapToDouble(s -> s.independent().value()).max().orElse(0);
    if (most - least < 1e-9) {
      return "Nothing leads: as much speaks against each hypothesis.";
    }
    List<String> leaders =
        assessment.scores().stream()
            .filter(s -> s.independent().value() <= least + 1e-9)
            .map(Assessment.Score::hypothesis)
            .toList();
    return "Least speaks against " + String.join(" and ", leaders) + ".";
  }

  List<String> likelihoods() {
    List<String> lines = new ArrayList<>();
    for (Hypothesis hypothesis : assessment.hypotheses()) {
      hypothesis
          .likelihood()
          .ifPresent(
              told ->
                  lines.add(
                      hypothesis.id()
                          + " is "
                          + Likelihood.of(told).words()
                          + " in the analyst's own judgement; nothing here computes it."));
    }
    return lines;
  }

  List<String> linchpins() {
    List<String> lines = new ArrayList<>();
    for (Linchpin pin : assessment.linchpins()) {
      lines.add(
          "Without "
              + safe.apply(origins.apply(pin.origin()))
              + " ("
              + String.join(", ", pin.evidence())
              + "), "
              + lead(pin.without())
              + " in place of "
              + (pin.leaders().isEmpty() ? "nobody" : String.join(" and ", pin.leaders()))
              + ".");
    }
    return lines;
  }

  private static String lead(List<String> leaders) {
    return leaders.isEmpty() ? "nothing would lead" : String.join(" and ", leaders) + " would lead";
  }

  List<String> watch() {
    List<String> lines = new ArrayList<>();
    for (Indicator each : assessment.indicators()) {
      lines.add(
          Days.of(each.when())
              + ": "
              + safe.apply(each.text())
              + " — "
              + safe.apply(each.because()));
    }
    return lines;
  }

  List<String> lessons() {
    List<String> lines = new ArrayList<>();
    for (Lesson lesson : assessment.lessons()) {
      List<String> from = lesson.origins().stream().map(origins).map(safe).toList();
      lines.add(
          lesson.evidence()
              + (lesson.misled() ? " misled: " : " led right: ")
              + lesson.because()
              + "; from "
              + String.join(", ", from));
    }
    return lines;
  }

  /** One line for a piece of evidence. */
  String evidence(Evidence each) {
    String telling =
        each.diagnosticity().isPresent()
            ? String.format(Locale.ROOT, "%.2f", each.diagnosticity().getAsDouble())
            : "none";
    return String.format(
        Locale.ROOT,
        "%s [%s, %s, credibility %s, relevance %s, weight %.2f, tells apart %s, %s of %s]: %s",
        each.id(),
        each.kind().word(),
        each.grade().code().word(),
        each.grade().credibility(),
        each.grade().relevance(),
        each.grade().weight(),
        telling,
        Count.of(each.articles(), "article"),
        Count.of(each.carriers().size(), "origin"),
        safe.apply(each.text()));
  }

  /** The reasons of suggestions that are more than neutral, each once. */
  List<String> reasons(Evidence each) {
    List<String> lines = new ArrayList<>();
    for (Cell cell : each.cells()) {
      if (cell.rating() != org.unecho.model.Rating.NA
          && (cell.rating() != org.unecho.model.Rating.N || !cell.suggested())) {
        lines.add(cell.hypothesis() + " " + mark(cell) + ": " + safe.apply(cell.because()));
      }
    }
    return lines;
  }

  /** {@code I?} for a suggestion, {@code I} for a judgement. */
  static String mark(Cell cell) {
    return cell.rating() + (cell.suggested() ? "?" : "");
  }
}

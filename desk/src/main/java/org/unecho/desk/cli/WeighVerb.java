package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.desk.matrix.MatrixMarkdown;
import org.unecho.desk.matrix.MatrixText;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.pipeline.CaseFolder;
import org.unecho.desk.pipeline.OriginNames;
import org.unecho.desk.pipeline.Weighing;
import org.unecho.model.Assessment;
import org.unecho.model.Decision;
import org.unecho.model.Hypothesis;
import org.unecho.model.Problem;
import org.unecho.model.Rating;
import org.unecho.picture.weigh.EvidenceWeigher;
import org.unecho.store.casefile.CaseFile;
import org.unecho.store.lines.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho weigh}: hypotheses against the evidence. */
@Command(
    name = "weigh",
    description = "Weighs the hypotheses of a case against its evidence, counted by origin.",
    footer = {
      "",
      "Question and hypotheses stand in CASE/case.yaml. Evidence and ratings are",
      "suggested from events, quotations and influence claims; a suggestion has a",
      "question mark until you judge it, in case.yaml or with --rate. Every rating",
      "given so is logged in the case and can be undone.",
      "",
      "WIS counts every article. WIS_ind counts every independent origin once, by",
      "the worst that it brings: a copy adds nothing. The gap between them is the",
      "echo.",
      "",
      "What this does not give: a score is no probability, and a matrix does not",
      "make judgements more coherent by itself: a trial with 227 people found no",
      "such advantage (Karvetski and Mandel, 2020). It shows what the evidence",
      "speaks against, what that hangs on, and what is only echo.",
      "",
      "Examples:",
      "  unecho weigh quarrel",
      "  unecho weigh quarrel --rate E3fa2:H1=II --rate E3fa2:H2=C",
      "  unecho weigh quarrel --undo 2",
      "  unecho weigh quarrel --out matrix.md"
    })
final class WeighVerb extends Verb {
  private static final Pattern RATE = Pattern.compile("([^:]+):([^=]+)=(.+)");

  @Parameters(paramLabel = "CASE", description = "The case folder.")
  private Path folder = Path.of("unecho-case");

  @Option(
      names = "--rate",
      paramLabel = "EVIDENCE:HYPOTHESIS=RATING",
      description = "Judge one cell: CC, C, N, NA, I or II. May be given several times.")
  private List<String> rates = new ArrayList<>();

  @Option(names = "--undo", paramLabel = "N", description = "Take back decision N of the log.")
  private Optional<Integer> undo = Optional.empty();

  @Option(names = "--log", description = "Show the decisions made by command.")
  private boolean log;

  @Option(names = "--json", description = "Print the line of weigh.jsonl.")
  private boolean json;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Propose at most N pieces of evidence (default: ${DEFAULT-VALUE}).")
  private int most = EvidenceWeigher.PROPOSED;

  @Option(names = "--out", paramLabel = "FILE", description = "Write it to FILE: .md or .jsonl.")
  private Optional<Path> out = Optional.empty();

  WeighVerb(Console console) {
    super(console);
  }

  @Override
  int run() throws IOException {
    atLeast(0, "--most", most);
    Target.refuseUnlessNamed(out, ".md", ".jsonl");
    try (CaseFile file = OpenCase.in(folder)) {
      CaseContents before = CaseContents.of(file);
      if (before.analyst().settings().inquiry().hypotheses().isEmpty()) {
        throw new WrongUseException(
            "there are no hypotheses to weigh: expected a list 'hypotheses' with 'id' and 'text' in "
                + OpenCase.folder(folder).resolve("case.yaml"));
      }
      rates.forEach(each -> file.save(rate(each, before)));
      undo.ifPresent(number -> DecisionLog.undo(file, number, true));
      if (log) {
        DecisionLog.print(console(), file);
        return Console.DONE;
      }
      CaseContents contents = CaseContents.of(file);
      EvidenceWeigher.Weighed weighed = Weighing.of(contents, most);
      new CaseFolder(OpenCase.folder(folder)).writeWeighed(contents);
      show(weighed.assessment(), contents);
      return console().report(problems(weighed.remarks()));
    }
  }

  private static Decision.Rate rate(String given, CaseContents contents) {
    Matcher parts = RATE.matcher(given);
    if (!parts.matches()) {
      throw new WrongUseException(
          "expected EVIDENCE:HYPOTHESIS=RATING for --rate, such as E3fa2:H1=II, found '"
              + given
              + "'");
    }
    List<String> ids =
        contents.analyst().settings().inquiry().hypotheses().stream().map(Hypothesis::id).toList();
    String hypothesis = parts.group(2).strip();
    if (!ids.contains(hypothesis)) {
      throw new WrongUseException(
          "expected one of the hypotheses "
              + String.join(", ", ids)
              + " in --rate "
              + given
              + ", found '"
              + hypothesis
              + "'");
    }
    String rating = parts.group(3).strip().toUpperCase(Locale.ROOT);
    for (Rating each : Rating.values()) {
      if (each.name().equals(rating)) {
        return new Decision.Rate(parts.group(1).strip(), hypothesis, each);
      }
    }
    throw new WrongUseException(
        "expected one of CC, C, N, NA, I, II in --rate " + given + ", found '" + rating + "'");
  }

  private void show(Assessment assessment, CaseContents contents) throws IOException {
    if (json || out.filter(file -> file.toString().endsWith(".jsonl")).isPresent()) {
      Target.write(console(), out, to -> JsonLines.ASSESSMENTS.write(to, List.of(assessment)));
    } else if (out.isPresent()) {
      String page = MatrixMarkdown.write(assessment, OriginNames.of(contents));
      Target.write(console(), out, to -> to.write(page.getBytes(StandardCharsets.UTF_8)));
    } else {
      MatrixText.lines(assessment, OriginNames.of(contents), console().screen().columns())
          .forEach(console()::say);
    }
  }

  private static List<Problem> problems(List<String> remarks) {
    return remarks.stream().map(remark -> new Problem("not-weighed", "case.yaml", remark)).toList();
  }
}

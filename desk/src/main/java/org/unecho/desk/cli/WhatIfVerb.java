package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.unecho.desk.influence.AnswerLines;
import org.unecho.desk.influence.AnswerProse;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.pipeline.OriginNames;
import org.unecho.desk.plain.Escape;
import org.unecho.desk.plain.Shown;
import org.unecho.model.InfluenceMap;
import org.unecho.picture.influence.Answer;
import org.unecho.picture.influence.WhatIf;
import org.unecho.store.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho whatif}: asks the influence map. */
@Command(
    name = "whatif",
    description = "Asks the influence map what follows from its claims if something is so.",
    footer = {
      "",
      "NODE is a name, a phrase or an id of the map (unecho map CASE lists them).",
      "LEVEL is high (1), low (-1), none (0: held still) or a number from -1 to 1.",
      "",
      "The answer computes what the sources claim: what moves, how far, by which",
      "claims of whom, and who disagrees. It does not say what will be.",
      "",
      "Examples:",
      "  unecho whatif quarrel --set \"pilots' strike=high\"",
      "  unecho whatif quarrel --set \"strike=high\" --set \"talks=none\" --out answer.md"
    })
final class WhatIfVerb extends Verb {
  private static final Map<String, Double> LEVELS = Map.of("high", 1.0, "low", -1.0, "none", 0.0);

  @Parameters(paramLabel = "CASE", description = "The case folder.")
  private Path folder = Path.of("unecho-case");

  @Option(
      names = "--set",
      required = true,
      paramLabel = "NODE=LEVEL",
      description = "Hold a node at a level. May be given several times.")
  private List<String> set = List.of();

  @Option(names = "--json", description = "Print one JSON line for each node that moves.")
  private boolean json;

  @Option(names = "--out", paramLabel = "FILE", description = "Write it to FILE: .md or .jsonl.")
  private Optional<Path> out = Optional.empty();

  WhatIfVerb(Console console) {
    super(console);
  }

  @Override
  int run() throws IOException {
    Target.refuseUnlessNamed(out, ".md", ".jsonl");
    try (CaseFile file = OpenCase.in(folder)) {
      CaseContents contents = CaseContents.of(file);
      InfluenceMap map = contents.corrected().influences();
      if (map.nodes().isEmpty()) {
        throw new WrongUseException(
            "the influence map of "
                + folder
                + " is empty: no article claims that one thing raises"
                + " or lowers another");
      }
      Map<String, Double> levels = new TreeMap<>();
      for (String each : set) {
        int equals = each.lastIndexOf('=');
        if (equals < 1) {
          throw new WrongUseException("expected NODE=LEVEL for --set, found '" + each + "'");
        }
        String node = NodeArgument.find(map, each.substring(0, equals).strip()).id();
        levels.put(node, level(each.substring(equals + 1).strip()));
      }
      show(WhatIf.of(map).ask(levels), OriginNames.of(contents));
      return Console.DONE;
    }
  }

  private static double level(String word) {
    Double named = LEVELS.get(word.toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    try {
      double number = Double.parseDouble(word);
      if (Math.abs(number) <= 1) {
        return number;
      }
    } catch (NumberFormatException none) {
      // told below, like a number out of range
    }
    throw new WrongUseException(
        "expected the level high, low, none or a number from -1 to 1, found '" + word + "'");
  }

  private void show(Answer answer, UnaryOperator<String> origins) throws IOException {
    if (json || out.filter(file -> file.toString().endsWith(".jsonl")).isPresent()) {
      String lines = AnswerLines.of(answer);
      Target.write(console(), out, to -> to.write(lines.getBytes(StandardCharsets.UTF_8)));
    } else if (out.isPresent()) {
      String page = String.join("\n", AnswerProse.lines(answer, origins, Escape::markdown)) + "\n";
      Target.write(console(), out, to -> to.write(page.getBytes(StandardCharsets.UTF_8)));
    } else {
      AnswerProse.lines(answer, origins, Shown::line).forEach(console()::say);
    }
  }
}

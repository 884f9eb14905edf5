package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unecho.desk.influence.MapGraph;
import org.unecho.desk.influence.MapProse;
import org.unecho.desk.influence.MapSvg;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.pipeline.CaseFolder;
import org.unecho.model.Decision;
import org.unecho.model.Hypothesis.Link;
import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Problem;
import org.unecho.picture.influence.Merges;
import org.unecho.store.casefile.CaseFile;
import org.unecho.store.lines.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho map}: shows the influence map and corrects it. */
@Command(
    name = "map",
    description = "Shows what sources claim to influence what, and corrects how it was merged.",
    footer = {
      "",
      "Every correction is logged in the case, survives further runs and can be",
      "undone. SIGN is raises, lowers or none.",
      "",
      "Examples:",
      "  unecho map quarrel --out map.svg",
      "  unecho map quarrel --merge \"harbour strike\" \"pilots' strike\"",
      "  unecho map quarrel --correct \"strike\" \"price of bread\" lowers raises",
      "  unecho map quarrel --log",
      "  unecho map quarrel --undo 1"
    })
final class MapVerb extends Verb {
  private static final Map<String, Sign> SIGNS =
      Map.of("raises", Sign.RAISES, "lowers", Sign.LOWERS, "none", Sign.NONE);

  @Parameters(paramLabel = "CASE", description = "The case folder.")
  private Path folder = Path.of("unecho-case");

  @Option(
      names = "--merge",
      arity = "2",
      paramLabel = "NODE NODE",
      hideParamSyntax = true,
      description = "The first node is the same as the second, which keeps its name.")
  private List<String> merge = new ArrayList<>();

  @Option(
      names = "--rename",
      arity = "2",
      paramLabel = "NODE NAME",
      hideParamSyntax = true,
      description = "A node, and its new name.")
  private List<String> rename = new ArrayList<>();

  @Option(
      names = "--split",
      arity = "2",
      paramLabel = "NODE PHRASE",
      hideParamSyntax = true,
      description = "A phrase leaves a node and becomes one of its own.")
  private List<String> split = new ArrayList<>();

  @Option(
      names = "--correct",
      arity = "4",
      paramLabel = "CAUSE EFFECT SIGN NEW",
      hideParamSyntax = true,
      description = "An edge has another sign.")
  private List<String> correct = new ArrayList<>();

  @Option(
      names = "--drop",
      arity = "3",
      paramLabel = "CAUSE EFFECT SIGN",
      hideParamSyntax = true,
      description = "An edge is none.")
  private List<String> drop = new ArrayList<>();

  @Option(names = "--undo", paramLabel = "N", description = "Take back decision N of the log.")
  private Optional<Integer> undo = Optional.empty();

  @Option(names = "--redo", paramLabel = "N", description = "Make decision N again.")
  private Optional<Integer> redo = Optional.empty();

  @Option(names = "--log", description = "Show the decisions made by command.")
  private boolean log;

  @Option(names = "--json", description = "Print the lines of influences.jsonl.")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it to FILE: .md, .jsonl, .graphml or .svg.")
  private Optional<Path> out = Optional.empty();

  MapVerb(Console console) {
    super(console);
  }

  @Override
  int run() throws IOException {
    Target.refuseUnlessNamed(out, ".md", ".jsonl", ".graphml", ".svg");
    try (CaseFile file = OpenCase.in(folder)) {
      undo.ifPresent(number -> DecisionLog.undo(file, number, true));
      redo.ifPresent(number -> DecisionLog.undo(file, number, false));
      decide(file);
      if (log) {
        DecisionLog.print(console(), file);
        return Console.DONE;
      }
      CaseContents contents = CaseContents.of(file);
      new CaseFolder(OpenCase.folder(folder)).writeInfluences(contents);
      show(contents.corrected().influences());
      List<Problem> loose =
          contents.analyst().correct(contents.picture().influences()).loose().stream()
              .map(sentence -> new Problem("loose-decision", "map", sentence))
              .toList();
      return console().report(loose);
    }
  }

  private void decide(CaseFile file) {
    for (Decision decision : decisions(file)) {
      int number = file.save(decision);
      console().remark("decision " + number + ": " + decision.sentence());
    }
  }

  /** Node names are written as the map has them now, so that the log can be read. */
  private List<Decision> decisions(CaseFile file) {
    InfluenceMap map = CaseContents.of(file).corrected().influences();
    List<Decision> all = new ArrayList<>();
    for (int i = 0; i + 1 < merge.size(); i += 2) {
      refuseCycle(file, new Decision.Merge(merge.get(i), merge.get(i + 1)));
      all.add(merge(map, merge.get(i), merge.get(i + 1)));
    }
    for (int i = 0; i + 1 < rename.size(); i += 2) {
      all.add(new Decision.Rename(name(map, rename.get(i)), rename.get(i + 1)));
    }
    for (int i = 0; i + 1 < split.size(); i += 2) {
      all.add(new Decision.Split(name(map, split.get(i)), split.get(i + 1)));
    }
    for (int i = 0; i + 3 < correct.size(); i += 4) {
      all.add(new Decision.Correct(link(map, correct, i), sign(correct.get(i + 3))));
    }
    for (int i = 0; i + 2 < drop.size(); i += 3) {
      all.add(new Decision.Drop(link(map, drop, i)));
    }
    return all;
  }

  private static String name(InfluenceMap map, String words) {
    return NodeArgument.find(map, words).phrases().get(0);
  }

  private static Link link(InfluenceMap map, List<String> given, int at) {
    return new Link(
        name(map, given.get(at)), name(map, given.get(at + 1)), sign(given.get(at + 2)));
  }

  private static Sign sign(String word) {
    Sign sign = SIGNS.get(word.toLowerCase(Locale.ROOT));
    if (sign == null) {
      throw new WrongUseException("expected one of raises, lowers, none, found '" + word + "'");
    }
    return sign;
  }

  private static Decision.Merge merge(InfluenceMap map, String words, String into) {
    String one = name(map, words);
    String other = name(map, into);
    if (one.equals(other)) {
      throw new WrongUseException(
          "expected two nodes to merge, found that '" + words + "' and '" + into + "' are one");
    }
    return new Decision.Merge(one, other);
  }

  private static void refuseCycle(CaseFile file, Decision.Merge added) {
    List<Decision.Merge> merges = new ArrayList<>();
    for (Decision each : CaseContents.of(file).analyst().decisions()) {
      if (each instanceof Decision.Merge one) {
        merges.add(one);
      }
    }
    merges.add(added);
    Merges.findCycle(merges)
        .ifPresent(
            cycle -> {
              throw new WrongUseException(
                  "expected merges that end in one node, found a cycle: " + cycle.sentence());
            });
  }

  private void show(InfluenceMap map) throws IOException {
    String name = out.map(Path::toString).orElse("");
    if (json || name.endsWith(".jsonl")) {
      Target.write(console(), out, to -> JsonLines.INFLUENCES.write(to, map.edges()));
    } else if (name.isEmpty()) {
      MapProse.lines(map).forEach(console()::say);
    } else {
      String text =
          name.endsWith(".svg")
              ? MapSvg.write(map)
              : name.endsWith(".graphml") ? MapGraph.graphml(map) : MapProse.markdown(map);
      Target.write(console(), out, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }
  }
}

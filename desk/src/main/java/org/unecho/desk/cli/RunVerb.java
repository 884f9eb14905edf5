package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.pipeline.CaseFolder;
import org.unecho.desk.pipeline.Pipeline;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.desk.pipeline.Stages;
import org.unecho.desk.pipeline.Ticker;
import org.unecho.store.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho run}: everything, from files to the brief. */
@Command(
    name = "run",
    description = "Reads files and folders into a case folder: case.db, JSON Lines, a brief.",
    footer = {
      "",
      "A second run over the same folder reads only what is new or changed.",
      "",
      "Examples:",
      "  unecho run pages/",
      "  unecho run pages/ more.jsonl.gz --case quarrel --title \"The harbour quarrel\""
    })
final class RunVerb extends Verb {
  private final Rooms rooms;
  private final Ticker ticker;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders, mixed.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"--case", "--out"},
      paramLabel = "DIR",
      description = "The case folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("unecho-case");

  @Option(names = "--title", paramLabel = "TEXT", description = "What the case is called.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "A case.yaml: question, hypotheses, theatres; it is copied into the case.")
  private Optional<Path> settings = Optional.empty();

  RunVerb(Console console, Rooms rooms, Ticker ticker) {
    super(console);
    this.rooms = rooms;
    this.ticker = ticker;
  }

  @Override
  int run() throws IOException {
    Inputs.refuseMissing(inputs);
    refuseInputAsCase();
    if (settings.isPresent()) {
      SettingsFile.copy(settings.get(), folder);
    }
    title.ifPresent(this::keepTitle);
    return run(inputs, folder);
  }

  private void refuseInputAsCase() {
    Path own = folder.toAbsolutePath().normalize();
    for (Path input : inputs) {
      if (input.toAbsolutePath().normalize().equals(own)) {
        throw new WrongUseException(
            "the case folder " + folder + " is also given as input; choose another with --case");
      }
    }
  }

  private void keepTitle(String text) {
    try (CaseFile file = CaseFile.open(folder.resolve(CaseFolder.DATABASE))) {
      file.keepSetting(CaseContents.TITLE, text);
    }
  }

  private int run(List<Path> from, Path to) {
    Stages stages = new Stages(ticker);
    Pipeline pipeline = new Pipeline(rooms, stages, Watch.of(console(), ticker, wantsProgress()));
    CaseContents contents = pipeline.run(from, to);
    if (wantsTimings()) {
      stages.lines().forEach(console()::remark);
    }
    Summary.print(console(), contents, to);
    return console().report(contents.problems());
  }
}

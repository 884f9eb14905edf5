package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.pipeline.Pipeline;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.desk.pipeline.Stages;
import org.unecho.desk.pipeline.Ticker;
import org.unecho.desk.settings.CaseSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code unecho demo}: the bundled case, from end to end. */
@Command(
    name = "demo",
    description =
        "Runs the bundled case: a crisis that never was, with all that can go wrong in it.",
    footer = {"", "Example:", "  unecho demo --case /tmp/demo"})
final class DemoVerb extends Verb {
  private final Rooms rooms;
  private final Ticker ticker;

  @Option(
      names = {"--case", "--out"},
      paramLabel = "DIR",
      description = "The case folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("unecho-demo");

  DemoVerb(Console console, Rooms rooms, Ticker ticker) {
    super(console);
    this.rooms = rooms;
    this.ticker = ticker;
  }

  @Override
  int run() throws IOException {
    Path articles = Path.of(System.getProperty("unecho.home", "."), "examples", "articles");
    if (!Files.isDirectory(articles)) {
      throw new WrongUseException(
          "the bundled case is not at " + articles + "; start the program with the script unecho");
    }
    Path settings = articles.resolveSibling(CaseSettings.FILE);
    if (Files.isRegularFile(settings)) {
      SettingsFile.copy(settings, folder);
    }
    Stages stages = new Stages(ticker);
    CaseContents contents =
        new Pipeline(rooms, stages, Watch.of(console(), ticker, wantsProgress()))
            .run(List.of(articles), folder);
    if (wantsTimings()) {
      stages.lines().forEach(console()::remark);
    }
    Summary.print(console(), contents, folder);
    return console().report(contents.problems());
  }
}

package org.unecho.desk.cli;

import java.nio.file.Path;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.pipeline.CaseFolder;
import org.unecho.desk.pipeline.Pipeline;
import org.unecho.desk.pipeline.Rooms;
import org.unecho.desk.pipeline.Stages;
import org.unecho.desk.pipeline.Ticker;
import org.unecho.store.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code unecho picture}: makes the picture of a case anew, from what the case keeps. */
@Command(
    name = "picture",
    description = "Makes the picture of a case anew and writes its files, without reading again.",
    footer = {
      "",
      "Events, timeline, network, schedule, sayings, attention, contradictions and the",
      "influence map are made from the articles, lineage and readings that it keeps.",
      "",
      "Example:",
      "  unecho picture quarrel"
    })
final class PictureVerb extends Verb {
  private final Rooms rooms;
  private final Ticker ticker;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "The case folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("unecho-case");

  PictureVerb(Console console, Rooms rooms, Ticker ticker) {
    super(console);
    this.rooms = rooms;
    this.ticker = ticker;
  }

  @Override
  int run() {
    Stages stages = new Stages(ticker);
    try (CaseFile file = OpenCase.in(folder)) {
      CaseContents contents = Pipeline.picture(rooms, stages, file, OpenCase.folder(folder));
      stages.time("brief", () -> new CaseFolder(OpenCase.folder(folder)).write(contents));
      if (wantsTimings()) {
        stages.lines().forEach(console()::remark);
      }
      Summary.print(console(), contents, OpenCase.folder(folder));
      return console().report(contents.problems());
    }
  }
}

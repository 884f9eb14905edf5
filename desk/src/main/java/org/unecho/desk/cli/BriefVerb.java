package org.unecho.desk.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.pipeline.CaseFolder;
import org.unecho.store.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho brief}: writes the brief of a case anew. */
@Command(
    name = "brief",
    description = "Writes brief.md and brief.html of a case.",
    footer = {"", "Example:", "  unecho brief quarrel --out for-the-editor"})
final class BriefVerb extends Verb {
  @Parameters(paramLabel = "CASE", description = "The case folder.")
  private Path folder = Path.of("unecho-case");

  @Option(names = "--out", paramLabel = "DIR", description = "Default: the case folder.")
  private Optional<Path> out = Optional.empty();

  BriefVerb(Console console) {
    super(console);
  }

  @Override
  int run() {
    try (CaseFile file = OpenCase.in(folder)) {
      Path to = out.orElse(OpenCase.folder(folder));
      new CaseFolder(to).writeBrief(CaseContents.of(file));
      console().say("Read " + to.resolve("brief.html"));
      return Console.DONE;
    }
  }
}

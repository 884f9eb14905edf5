package org.unecho.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.unecho.desk.export.Exporter;
import org.unecho.desk.export.Format;
import org.unecho.desk.export.Part;
import org.unecho.desk.pipeline.CaseContents;
import org.unecho.desk.pipeline.CaseFolder;
import org.unecho.store.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unecho export}: a case in the forms of other programs. */
@Command(
    name = "export",
    description = "Writes a case in the form of another program.",
    footer = {
      "",
      "Formats: jsonl csv (one kind of record, see --part), md html (the brief), ics",
      "(what is due), graphml gexf (the network), geojson (the events on a map),",
      "timelinejs (the timeline).",
      "",
      "Examples:",
      "  unecho export quarrel --to csv --part sayings --out sayings.csv",
      "  unecho export quarrel --to graphml --out network.graphml"
    })
final class ExportVerb extends Verb {
  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "The case folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("unecho-case");

  @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "See below.")
  private String format = "";

  @Option(
      names = "--part",
      paramLabel = "KIND",
      description =
          "Which records, for jsonl and csv: articles derivations families actors events schedule"
              + " sayings timeline network triangles attention contradictions (default: events).")
  private Optional<String> part = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
  private Optional<Path> out = Optional.empty();

  ExportVerb(Console console) {
    super(console);
  }

  @Override
  int run() throws IOException {
    Format to = format();
    Part which = part(to);
    try (CaseFile file = OpenCase.in(folder)) {
      CaseContents contents = CaseContents.of(file);
      Exporter.Export export =
          Exporter.of(new CaseFolder(OpenCase.folder(folder)).material(contents)).export(to, which);
      Target.write(
          console(), out, stream -> stream.write(export.text().getBytes(StandardCharsets.UTF_8)));
      console().remark(export.count() + " as " + to.word());
      return Console.DONE;
    }
  }

  private Format format() {
    try {
      return Format.of(format);
    } catch (IllegalArgumentException unknown) {
      throw new WrongUseException("--to: " + unknown.getMessage());
    }
  }

  private Part part(Format to) {
    if (part.isPresent() && to != Format.JSONL && to != Format.CSV) {
      throw new WrongUseException("--part is for jsonl and csv; " + to.word() + " has one content");
    }
    try {
      return Part.of(part.orElse("events"));
    } catch (IllegalArgumentException unknown) {
      throw new WrongUseException("--part: " + unknown.getMessage());
    }
  }
}

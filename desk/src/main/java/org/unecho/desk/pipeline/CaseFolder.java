package org.unecho.desk.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.unecho.desk.brief.BriefWriter;
import org.unecho.desk.brief.Material;
import org.unecho.desk.calendar.CalendarWriter;
import org.unecho.desk.export.Exporter;
import org.unecho.desk.export.Format;
import org.unecho.desk.export.Part;
import org.unecho.desk.influence.MapGraph;
import org.unecho.desk.influence.MapSvg;
import org.unecho.desk.matrix.MatrixMarkdown;
import org.unecho.model.Assessment;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Overview;
import org.unecho.picture.weigh.EvidenceWeigher;
import org.unecho.store.lines.JsonLines;

/**
 * The folder of a case and the files in it; each is written beside its place, then moved into it.
 */
public final class CaseFolder {
  /** The case file. */
  public static final String DATABASE = "case.db";

  private final Path folder;

  /** The case in {@code folder}. */
  public CaseFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes all files but the case file. */
  public void write(CaseContents contents) {
    lines("articles.jsonl", JsonLines.ARTICLES, contents.articles());
    lines("derivations.jsonl", JsonLines.DERIVATIONS, contents.lineage().derivations());
    lines("families.jsonl", JsonLines.FAMILIES, contents.lineage().families());
    lines("readings.jsonl", JsonLines.READINGS, contents.readings());
    lines("actors.jsonl", JsonLines.ACTORS, contents.picture().actors());
    lines("events.jsonl", JsonLines.EVENTS, contents.picture().events());
    lines("schedule.jsonl", JsonLines.SCHEDULE, contents.picture().schedule());
    lines("sayings.jsonl", JsonLines.SAYINGS, contents.picture().sayings());
    overview(contents.picture().overview());
    lines("problems.jsonl", JsonLines.PROBLEMS, contents.problems());
    writeInfluences(contents);
    writeWeighed(contents);
    text("schedule.ics", CalendarWriter.write(contents.articles(), contents.picture().schedule()));
    text(
        "network.graphml",
        Exporter.of(material(contents)).export(Format.GRAPHML, Part.NETWORK).text());
    writeBrief(contents);
  }

  private void overview(Overview overview) {
    lines("timeline.jsonl", JsonLines.TIMELINE, overview.timeline());
    lines("network.jsonl", JsonLines.NETWORK, overview.network().ties());
    lines("triangles.jsonl", JsonLines.TRIANGLES, overview.network().triangles());
    lines("attention.jsonl", JsonLines.ATTENTION, overview.attention());
    lines("contradictions.jsonl", JsonLines.CONTRADICTIONS, overview.contradictions());
  }

  /** Writes the influence map, as lines, prose, graph and picture. */
  public void writeInfluences(CaseContents contents) {
    InfluenceMap map = contents.corrected().influences();
    lines("influences.jsonl", JsonLines.INFLUENCES, map.edges());
    lines("influence-nodes.jsonl", JsonLines.NODES, map.nodes());
    text("influences.graphml", MapGraph.graphml(map));
    text("influences.svg", MapSvg.write(map));
  }

  /** Writes the weighed hypotheses, where the case has any. */
  public void writeWeighed(CaseContents contents) {
    if (!contents.analyst().settings().inquiry().hypotheses().isEmpty()) {
      Assessment assessment = Weighing.of(contents, EvidenceWeigher.PROPOSED).assessment();
      lines("weigh.jsonl", JsonLines.ASSESSMENTS, List.of(assessment));
      text("weigh.md", MatrixMarkdown.write(assessment, OriginNames.of(contents)));
    }
  }

  /** Writes brief.md and brief.html. */
  public void writeBrief(CaseContents contents) {
    BriefWriter writer = BriefWriter.of(material(contents));
    text("brief.md", writer.markdown());
    text("brief.html", writer.html());
  }

  /** What briefs and exports are written from; a case without a title is called as its folder. */
  public Material material(CaseContents contents) {
    return new Material(
        contents.title().isBlank() ? name() : contents.title(),
        contents.articles(),
        contents.lineage(),
        contents.corrected(),
        contents.problems());
  }

  /** A case without a title is called as its folder is. */
  private String name() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "case" : name.toString();
  }

  private <T> void lines(String name, JsonLines<T> lines, List<T> records) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      lines.write(out, records);
      bytes(name, out.toByteArray());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private void text(String name, String text) {
    bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(String name, byte[] bytes) {
    Path made = folder.resolve("." + name + ".part");
    try {
      Files.createDirectories(folder);
      Files.write(made, bytes);
      Files.move(
          made,
          folder.resolve(name),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      throw new UncheckedIOException("cannot write " + folder.resolve(name), refused);
    }
  }
}

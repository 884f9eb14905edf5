package org.unecho.desk.export;

import java.util.List;
import org.unecho.desk.brief.BriefWriter;
import org.unecho.desk.brief.Material;
import org.unecho.desk.calendar.CalendarWriter;
import org.unecho.desk.plain.Count;

/** Writes a case in the forms of other programs. */
public final class Exporter {
  private final Material from;

  private Exporter(Material from) {
    this.from = from;
  }

  /** The exporter of what a brief is written from. */
  public static Exporter of(Material from) {
    return new Exporter(from);
  }

  /**
   * What was exported.
   *
   * @param text the export
   * @param count what it holds, in words: {@code 14 events}
   */
  public record Export(String text, String count) {}

  /**
   * The case in that format.
   *
   * @param part which records; only JSONL and CSV ask
   */
  public Export export(Format format, Part part) {
    return switch (format) {
      case JSONL -> lines(part);
      case CSV -> csv(part);
      case MD -> new Export(BriefWriter.of(from).markdown(), articles());
      case HTML -> new Export(BriefWriter.of(from).html(), articles());
      case ICS ->
          new Export(
              CalendarWriter.write(from.articles(), from.picture().schedule()),
              from.picture().schedule().isEmpty()
                  ? "nothing is due in this case: a calendar without dates"
                  : Count.of(from.picture().schedule().size(), "date"));
      case GRAPHML -> new Export(GraphMl.write(from.picture()), ties());
      case GEXF -> new Export(Gexf.write(from.picture()), ties());
      case GEOJSON ->
          new Export(GeoJson.write(from), Count.of(from.picture().events().size(), "event"));
      case TIMELINEJS -> timeline();
    };
  }

  private Export lines(Part part) {
    List<String> lines = part.lines(from);
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    return new Export(text, records(lines.size(), part));
  }

  private Export csv(Part part) {
    Csv csv = Columns.table(part, from);
    return new Export(csv.text(), records(csv.rows(), part));
  }

  private static String records(int number, Part part) {
    return Count.of(number, "record") + " of " + part.word();
  }

  private Export timeline() {
    TimelineJs made = TimelineJs.of(from);
    return new Export(made.text(), made.count());
  }

  private String articles() {
    return "a brief on " + Count.of(from.articles().size(), "article");
  }

  private String ties() {
    int ties = from.picture().overview().network().ties().size();
    return Count.of(ties, "tie");
  }
}

package org.unecho.desk.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.unecho.lineage.LineageSettings;
import org.unecho.model.Decision;
import org.unecho.model.Inquiry;
import org.unecho.model.Theatre;
import org.unecho.picture.PictureSettings;
import org.unecho.reading.ReadingSettings;

/** Reads the whole file. */
final class SettingsParser {
  private static final String[] KEYS = {
    "title",
    "question",
    "hypotheses",
    "outcome",
    "evidence",
    "expected",
    "outlets",
    "theatres",
    "watch",
    "map",
    "stages"
  };

  private final String file;
  private final Faults faults;

  SettingsParser(String file) {
    this.file = file;
    this.faults = new Faults(file);
  }

  CaseSettings parse(String yaml) {
    Optional<Node> root = compose(yaml);
    if (root.isEmpty()) {
      return CaseSettings.none();
    }
    Map<String, Part> keys = new Part(root.get(), "the file", faults).keys(KEYS);
    InquiryParser inquiry = new InquiryParser(keys);
    Optional<Inquiry> asked = inquiry.parse(faults);
    List<Theatre> theatres =
        list(keys, "theatres").stream().flatMap(part -> theatre(part).stream()).toList();
    List<String> watch = Optional.ofNullable(keys.get("watch")).map(Part::texts).orElse(List.of());
    List<Decision> corrections =
        Optional.ofNullable(keys.get("map"))
            .map(part -> new CorrectionParser(faults).parse(part))
            .orElse(List.of());
    StageSettings stages =
        Optional.ofNullable(keys.get("stages"))
            .map(this::stages)
            .orElseGet(StageSettings::standard);
    String title = Optional.ofNullable(keys.get("title")).map(Part::text).orElse("");
    faults.refuse();
    return new CaseSettings(
        title, asked.orElseGet(Inquiry::none), theatres, watch, corrections, stages.with(theatres));
  }

  private Optional<Node> compose(String yaml) {
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(file).build();
      return new Compose(settings).composeString(yaml);
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      faults.note(line, "YAML", String.valueOf(broken.getProblem()).replaceFirst("^found ", ""));
    } catch (YamlEngineException broken) {
      faults.note(1, "YAML", String.valueOf(broken.getMessage()));
    } catch (StackOverflowError tooDeep) { // the parser calls itself for every level
      faults.note(1, "a few lists and keys inside each other", "too many to follow");
    }
    faults.refuse();
    return Optional.empty();
  }

  static List<Part> list(Map<String, Part> keys, String key) {
    return Optional.ofNullable(keys.get(key)).map(Part::items).orElse(List.of());
  }

  private static Optional<Theatre> theatre(Part part) {
    Map<String, Part> keys = part.keys("name", "places");
    Optional<String> name = required(part, keys, "name");
    List<String> places =
        Optional.ofNullable(keys.get("places")).map(Part::texts).orElse(List.of());
    return name.map(text -> new Theatre(text, places));
  }

  /** The text under a key that must be there; where it is not, that is noted. */
  static Optional<String> required(Part part, Map<String, Part> keys, String key) {
    Part value = keys.get(key);
    if (value == null) {
      part.wrong("the key '" + key + "'", "none");
      return Optional.empty();
    }
    return Optional.of(value.text()).filter(text -> !text.isEmpty());
  }

  private StageSettings stages(Part part) {
    Map<String, Part> keys = part.keys("lineage", "reading", "picture");
    LineageSettings lineage = LineageSettings.standard();
    if (keys.containsKey("lineage")) {
      lineage = lineage(keys.get("lineage").keys("confidence", "compareAll", "neighbours"));
    }
    ReadingSettings reading = ReadingSettings.standard();
    if (keys.containsKey("reading")) {
      reading = reading(keys.get("reading").keys("indirect", "leastConfidence"));
    }
    PictureSettings picture = PictureSettings.standard();
    if (keys.containsKey("picture")) {
      picture = picture(keys.get("picture").keys("sameEvent", "sameWords"));
    }
    return new StageSettings(lineage, reading, picture);
  }

  private static LineageSettings lineage(Map<String, Part> keys) {
    return new LineageSettings(
        number(keys, "confidence", 0.01, 0.99, LineageSettings.CONFIDENCE),
        (int) number(keys, "compareAll", 2, 1_000_000, LineageSettings.COMPARE_ALL),
        (int) number(keys, "neighbours", 1, 1_000_000, LineageSettings.NEIGHBOURS));
  }

  private static ReadingSettings reading(Map<String, Part> keys) {
    ReadingSettings standard = ReadingSettings.standard();
    boolean indirect =
        keys.containsKey("indirect") ? keys.get("indirect").flag() : standard.indirect();
    return new ReadingSettings(
        indirect, number(keys, "leastConfidence", 0, 1, standard.leastConfidence()));
  }

  private static PictureSettings picture(Map<String, Part> keys) {
    PictureSettings standard = PictureSettings.standard();
    return new PictureSettings(
        number(keys, "sameEvent", 0.01, 1.9, standard.sameEvent()),
        number(keys, "sameWords", 0.01, 1, standard.sameWords()),
        standard.theatres());
  }

  private static double number(
      Map<String, Part> keys, String key, double least, double most, double standard) {
    Part part = keys.get(key);
    return part == null ? standard : part.number(least, most).orElse(standard);
  }
}

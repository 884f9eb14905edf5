package org.unecho.desk.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unecho.desk.settings.CaseSettings;
import org.unecho.model.Decision;
import org.unecho.model.InfluenceMap;
import org.unecho.model.Inquiry;
import org.unecho.model.Judgement;
import org.unecho.picture.influence.MapCorrections;
import org.unecho.store.casefile.CaseFile;

/**
 * What a person says about a case: in its case.yaml, and by command.
 *
 * @param settings what the case.yaml says
 * @param log the decisions made by command, in order
 */
public record Analyst(CaseSettings settings, List<Decision.Logged> log) {
  /** The setting under which the case keeps the text of its case.yaml. */
  private static final String KEPT = CaseSettings.FILE;

  /** Copies the log. */
  public Analyst {
    log = List.copyOf(log);
  }

  /** Nobody says anything. */
  public static Analyst none() {
    return new Analyst(CaseSettings.none(), List.of());
  }

  /** What the case keeps. */
  public static Analyst of(CaseFile file) {
    String kept = file.setting(KEPT).orElse("");
    return new Analyst(CaseSettings.parse(CaseSettings.FILE, kept), file.decisions());
  }

  /**
   * Takes over the case.yaml of the folder into the case file, so that the case file alone holds
   * the whole case; a folder without one says nothing.
   *
   * @throws org.unecho.desk.settings.SettingsRefusedException that tells every fault in it
   */
  public static Analyst adopt(CaseFile file, Path folder) {
    Path yaml = folder.resolve(CaseSettings.FILE);
    try {
      CaseSettings.in(folder);
      String text =
          Files.isRegularFile(yaml)
              ? new String(Files.readAllBytes(yaml), StandardCharsets.UTF_8)
              : "";
      if (!text.equals(file.setting(KEPT).orElse(""))) {
        file.keepSetting(KEPT, text);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + yaml, unreadable);
    }
    return of(file);
  }

  /** All decisions in force: those of case.yaml, then those made by command and not undone. */
  public List<Decision> decisions() {
    List<Decision> all = new ArrayList<>(settings.corrections());
    log.stream().filter(each -> !each.undone()).map(Decision.Logged::decision).forEach(all::add);
    return all;
  }

  /** The map with the decisions carried out. */
  public MapCorrections.Corrected correct(InfluenceMap map) {
    return MapCorrections.apply(map, decisions());
  }

  /** The inquiry with the ratings given by command, which go before those of case.yaml. */
  public Inquiry inquiry() {
    List<Judgement> rated = new ArrayList<>();
    for (Decision decision : decisions()) {
      if (decision instanceof Decision.Rate rate) {
        rated.add(Judgement.rated(rate.evidence(), rate.hypothesis(), rate.rating()));
      }
    }
    return settings.inquiry().with(rated);
  }
}

package org.unecho.desk.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unecho.model.Decision;
import org.unecho.model.Inquiry;
import org.unecho.model.Theatre;

/**
 * What a person says about a case.
 *
 * @param title what it is called, or the empty string
 * @param inquiry the question, its possible answers, and judgements of the evidence
 * @param theatres regions of concern
 * @param watch names of actors to watch
 * @param corrections of the influence map, in order
 * @param stages settings by stage
 */
public record CaseSettings(
    String title,
    Inquiry inquiry,
    List<Theatre> theatres,
    List<String> watch,
    List<Decision> corrections,
    StageSettings stages) {
  /** The name of the file in the folder of a case. */
  public static final String FILE = "case.yaml";

  /** A file of a person has a few pages; a megabyte is no settings file. */
  private static final long LARGEST = 1_000_000;

  /** Copies the lists. */
  public CaseSettings {
    theatres = List.copyOf(theatres);
    watch = List.copyOf(watch);
    corrections = List.copyOf(corrections);
  }

  /** Nothing is said. */
  public static CaseSettings none() {
    return new CaseSettings(
        "", Inquiry.none(), List.of(), List.of(), List.of(), StageSettings.standard());
  }

  /** What the folder of a case says; nothing where it has no such file. */
  public static CaseSettings in(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    return Files.isRegularFile(file) ? read(file) : none();
  }

  /**
   * Reads a file.
   *
   * @throws SettingsRefusedException that tells every fault in it with its line
   */
  public static CaseSettings read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    long size = Files.size(file);
    if (size > LARGEST) {
      throw new SettingsRefusedException(
          name, List.of(name + " has " + size + " bytes: expected " + LARGEST + " at the most"));
    }
    return parse(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /**
   * Reads a text.
   *
   * @param name what faults call it
   * @throws SettingsRefusedException that tells every fault in it with its line
   */
  public static CaseSettings parse(String name, String yaml) {
    return new SettingsParser(name).parse(yaml);
  }
}

package org.unecho.desk.settings;

import java.util.List;

/** A case.yaml with faults; the message has one line for each. */
public final class SettingsRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsRefusedException(String file, List<String> sentences) {
    super(
        sentences.size() == 1
            ? sentences.get(0)
            : file + " has " + sentences.size() + " faults:\n  " + String.join("\n  ", sentences));
  }
}

package org.unecho.desk.cli;

import org.unecho.desk.pipeline.Editions;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "Unecho " + Editions.version(),
      "Java " + System.getProperty("java.version", "") + ", free under GPL-3.0-or-later"
    };
  }
}

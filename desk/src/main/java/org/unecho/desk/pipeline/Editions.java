package org.unecho.desk.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.unecho.store.casefile.CaseFile;

/** Which edition of the program this is, and which one read a case. */
public final class Editions {
  private static final String SETTING = "read by version";

  private Editions() {}

  /** The version of this program. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in = Editions.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return properties.getProperty("version", "of unknown version");
  }

  /** What another version read is read again: it may have read otherwise. */
  static void forgetWhatOthersRead(CaseFile file) {
    String mine = version();
    if (!file.setting(SETTING).map(mine::equals).orElse(false)) {
      file.forgetFiles();
      file.keepSetting(SETTING, mine);
    }
  }
}

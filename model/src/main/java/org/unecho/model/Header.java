package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * What an article says of itself; each unknown text is the empty string.
 *
 * @param outlet who published it
 * @param url its address
 * @param title its headline
 * @param byline its authors as printed, in order
 * @param published when it was published
 */
public record Header(
    String outlet, String url, String title, List<String> byline, Published published)
    implements Serializable {
  /** Copies the byline. */
  public Header {
    byline = List.copyOf(byline);
  }

  /** Nothing is known. */
  public static Header unknown() {
    return new Header("", "", "", List.of(), Published.unknown());
  }
}

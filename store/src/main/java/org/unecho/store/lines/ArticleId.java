package org.unecho.store.lines;

import org.unecho.model.Header;

/** The id of an article that was given none. */
public final class ArticleId {
  private ArticleId() {}

  /** First 12 hex digits of the sha256 of outlet, url and text, each but the last on a line. */
  public static String of(Header header, String text) {
    return Parts.sha256(header.outlet() + "\n" + header.url() + "\n" + text).substring(0, 12);
  }
}

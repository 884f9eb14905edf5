package org.unecho.desk.plain;

/** Text from the web within XML and Markdown. */
public final class Escape {
  private Escape() {}

  /** For XML, in text and in attributes between double quotes. */
  public static String xml(String text) {
    return Shown.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** For Markdown, within a line or a cell of a table. */
  public static String markdown(String text) {
    return Shown.line(text)
        .replaceAll("([\\\\`*_{}\\[\\]()#+!|~>$])", "\\\\$1")
        .replace("<", "&lt;")
        .replaceAll("(?i)\\b(https?|ftp|www)(?=[:.])", "$1&#8203;");
  }
}

package org.unecho.store.lines;

import java.util.Locale;

/**
 * Half of a surrogate pair has no UTF-8 form and would be lost on the way to disk, moving no offset
 * but changing the text. In JSON it can stand as an escape.
 */
final class Surrogates {
  private Surrogates() {}

  /** The same JSON with every lone surrogate as an escape. */
  static String escaped(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      if (!Character.isSurrogate(unit)) {
        out.append(unit);
      } else if (isPair(json, i)) {
        out.append(unit).append(json.charAt(++i));
      } else {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    }
    return out.toString();
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}

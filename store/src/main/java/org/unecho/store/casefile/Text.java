package org.unecho.store.casefile;

import java.util.List;
import java.util.Locale;
import org.unecho.model.Quotation;
import org.unecho.model.When;

/** How records look in a column that people read. */
final class Text {
  private Text() {}

  static String joined(List<String> parts) {
    return String.join("; ", parts);
  }

  static String first(When when) {
    return when.from().map(Object::toString).orElse("");
  }

  static String last(When when) {
    return when.to().map(Object::toString).orElse("");
  }

  static String word(Quotation.Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }
}

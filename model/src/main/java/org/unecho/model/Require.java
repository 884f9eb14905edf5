package org.unecho.model;

/** Checks of record components: misuse throws at once and names the rule and the value. */
final class Require {
  private Require() {}

  static void that(boolean rule, String sentence, Object value) {
    if (!rule) {
      throw new IllegalArgumentException(sentence + ", but was " + value);
    }
  }

  static String filled(String what, String value) {
    that(!value.isBlank(), what + " must not be blank", "'" + value + "'");
    return value;
  }
}

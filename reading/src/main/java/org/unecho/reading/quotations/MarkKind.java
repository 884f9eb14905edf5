package org.unecho.reading.quotations;

/** The families of quotation marks of the world's newspapers; each opens and closes its own way. */
enum MarkKind {
  /** “ ”, also closed by a straight mark or, in Swedish, opened by ”. */
  CURLY("“”‟″＂", "”‟″\"＂"),
  /** „ “, closed by either curly mark. */
  LOW("„", "“”‟\""),
  STRAIGHT("\"", "\"”"),
  GUILLEMETS("«", "»"),
  /** » «, as in German books. */
  INWARD("»", "«"),
  CORNER("「『〝", "」』〞〟"),
  SINGLE_CURLY("‘‛", "’'"),
  SINGLE_LOW("‚", "‘’"),
  SINGLE_STRAIGHT("'", "'’"),
  SINGLE_GUILLEMETS("‹", "›");

  private final String opens;
  private final String closes;

  MarkKind(String opens, String closes) {
    this.opens = opens;
    this.closes = closes;
  }

  boolean opens(char c) {
    return opens.indexOf(c) >= 0;
  }

  boolean closes(char c) {
    return closes.indexOf(c) >= 0;
  }

  /** Whether its closing mark is also an apostrophe. */
  boolean isSingle() {
    return this == SINGLE_CURLY || this == SINGLE_LOW || this == SINGLE_STRAIGHT;
  }
}

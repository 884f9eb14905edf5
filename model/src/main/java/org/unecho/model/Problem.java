package org.unecho.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A bad item that was met and counted, never a stop and never silence.
 *
 * @param code short kebab-case name of the kind of problem, for counting: {@code empty-folder}
 * @param source the culprit: file, record, line or article id
 * @param detail one sentence that says what was expected and what was found
 */
public record Problem(String code, String source, String detail)
    implements Comparable<Problem>, Serializable {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::source)
          .thenComparing(Problem::code)
          .thenComparing(Problem::detail);

  /** Refuses blanks and a code that is not kebab-case. */
  public Problem {
    Require.that(code.matches("[a-z0-9]+(-[a-z0-9]+)*"), "problem code must be kebab-case", code);
    Require.filled("problem source", source);
    Require.filled("problem detail", detail);
  }

  /** Orders by source, code, detail. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}

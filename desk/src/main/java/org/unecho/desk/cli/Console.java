package org.unecho.desk.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Problem;

/**
 * Where a verb speaks.
 *
 * @param out results
 * @param err remarks, problems, progress
 * @param terminal whether a person looks at {@code err}
 * @param screen what {@code out} is shown on
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, Screen screen) {
  /** Done, and nothing went wrong. */
  static final int DONE = 0;

  /** Done, with problems that were listed. */
  static final int WITH_PROBLEMS = 1;

  /** The program was not used as it wants to be. */
  static final int WRONG_USE = 2;

  /** The program itself is at fault, or the memory it was given did not suffice. */
  static final int OWN_FAULT = 3;

  /** More than this is listed in problems.jsonl only. */
  private static final int MOST = 50;

  /** A console whose standard output is no terminal. */
  public Console(PrintStream out, PrintStream err, boolean terminal) {
    this(out, err, terminal, Screen.none());
  }

  /** Prints one line to standard output; whatever could drive a terminal is made harmless. */
  void say(String line) {
    out.println(harmless(line));
  }

  /** Prints one remark to standard error. */
  void remark(String line) {
    err.println(harmless(line));
  }

  /** Lists the problems, counted by code; the exit code says whether there were any. */
  int report(List<Problem> problems) {
    if (problems.isEmpty()) {
      return DONE;
    }
    Map<String, Long> codes =
        problems.stream()
            .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
    String counted =
        codes.entrySet().stream()
            .map(code -> code.getValue() + " " + code.getKey())
            .collect(Collectors.joining(", "));
    remark(Count.of(problems.size(), "problem") + ": " + counted);
    problems.stream().limit(MOST).forEach(p -> remark("  " + p.code() + ": " + p.detail()));
    if (problems.size() > MOST) {
      remark("  … and " + (problems.size() - MOST) + " more");
    }
    return WITH_PROBLEMS;
  }

  private static String harmless(String line) {
    return Shown.block(line).replace('\t', ' ').replace("\r", "");
  }
}

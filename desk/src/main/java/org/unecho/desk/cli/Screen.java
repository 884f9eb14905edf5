package org.unecho.desk.cli;

import java.util.Map;

/**
 * What standard output is shown on.
 *
 * @param terminal whether a person looks at it
 * @param columns cells of a line
 * @param coloured whether colours are welcome there
 */
public record Screen(boolean terminal, int columns, boolean coloured) {
  /** Where nothing says how wide it is: fits a page in landscape. */
  private static final int USUAL = 120;

  /** Wider lines cannot be read. */
  private static final int WIDEST = 500;

  /** No terminal: a file or a pipe. */
  public static Screen none() {
    return new Screen(false, USUAL, false);
  }

  /**
   * The screen that the environment tells of: {@code UNECHO_SCREEN=1} says that it is a terminal,
   * {@code COLUMNS} how wide it is, {@code NO_COLOR} (whatever it holds) and {@code TERM=dumb}
   * forbid colours.
   */
  public static Screen of(Map<String, String> environment) {
    boolean terminal = "1".equals(environment.get("UNECHO_SCREEN"));
    boolean forbidden =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    return new Screen(
        terminal, columns(environment.getOrDefault("COLUMNS", "")), terminal && !forbidden);
  }

  private static int columns(String told) {
    boolean number =
        !told.isEmpty() && told.length() <= 4 && told.chars().allMatch(Character::isDigit);
    int columns = number ? Integer.parseInt(told) : 0;
    return columns == 0 ? USUAL : Math.min(columns, WIDEST);
  }
}

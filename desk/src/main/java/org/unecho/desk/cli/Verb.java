package org.unecho.desk.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all verbs share: a console, and the options that every one of them has. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class Verb implements Callable<Integer> {
  private final Console console;

  @Option(names = "--progress", description = "Show progress even where nobody seems to look.")
  private boolean progress;

  @Option(names = "--timings", description = "Say how long each stage took.")
  private boolean timings;

  Verb(Console console) {
    this.console = console;
  }

  final Console console() {
    return console;
  }

  final boolean wantsProgress() {
    return progress;
  }

  final boolean wantsTimings() {
    return timings;
  }

  /**
   * The number given for an option.
   *
   * @throws WrongUseException if it is less than {@code least}
   */
  static int atLeast(int least, String option, int given) {
    if (given < least) {
      throw new WrongUseException(
          "expected a number from " + least + " for " + option + ", found " + given);
    }
    return given;
  }

  /** Does the work; the result is the exit code. */
  abstract int run() throws IOException;

  @Override
  public final Integer call() throws IOException {
    return run();
  }
}

package org.unecho.desk;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.unecho.desk.cli.CommandLineDoor;
import org.unecho.desk.cli.Console;

/**
 * One run of the program, as its user sees it.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
public record RunOfMain(int code, String out, String err) {
  /** Runs the program in this process. */
  public static RunOfMain of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), false);
    int code = new CommandLineDoor(console, System::nanoTime).run(arguments);
    return new RunOfMain(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}

package org.unecho.desk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.unecho.desk.cli.CommandLineDoor;
import org.unecho.desk.cli.Console;
import org.unecho.desk.cli.Screen;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the verb that the arguments ask for; ends with its exit code. */
  public static void main(String[] arguments) {
    settleWhereabouts();
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    // Java cannot tell whether its output goes to a terminal; the script that starts it can.
    boolean terminal = "1".equals(System.getenv("UNECHO_TERMINAL"));
    Console console = new Console(out, err, terminal, Screen.of(System.getenv()));
    int code = new CommandLineDoor(console, System::nanoTime).run(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * The same language and time zone everywhere: the parser's library lowers letters as the
   * machine's language does, and a Turkish "I" would hide names from it.
   */
  private static void settleWhereabouts() {
    Locale.setDefault(Locale.ENGLISH);
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
  }

  /** UTF-8 whatever the locale says, so that the same input gives the same bytes. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}

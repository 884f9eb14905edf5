package org.unecho.desk.cli;

import java.util.Locale;
import org.unecho.desk.pipeline.Progress;
import org.unecho.desk.pipeline.Ticker;

/** Shows progress on one line that is written over: done, total, rate, time left, problems. */
final class Watch implements Progress {
  /** Ten times a second is as often as an eye can follow. */
  private static final long PAUSE = 100_000_000L;

  private final Console console;
  private final Ticker ticker;
  private String stage = "";
  private long begun;
  private long last;

  private Watch(Console console, Ticker ticker) {
    this.console = console;
    this.ticker = ticker;
  }

  /** A watch that shows something on a terminal, or where it is {@code asked}, and else nothing. */
  static Progress of(Console console, Ticker ticker, boolean asked) {
    return asked || console.terminal()
        ? new Watch(console, ticker)
        : (stage, done, total, problems) -> {};
  }

  @Override
  public void at(String now, int done, int total, int problems) {
    long time = ticker.nanos();
    if (!now.equals(stage)) {
      stage = now;
      begun = time;
      last = 0;
    }
    boolean end = total > 0 && done == total;
    if (end || last == 0 || time - last > PAUSE) {
      last = time;
      console
          .err()
          .print("\r" + line(done, total, problems, (time - begun) / 1e9) + (end ? "\n" : ""));
      console.err().flush();
    }
  }

  private String line(int done, int total, int problems, double seconds) {
    double rate = seconds > 0 ? done / seconds : 0;
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-8s %d", stage, done));
    if (total > 0) {
      line.append('/').append(total);
    }
    line.append(String.format(Locale.ROOT, ", %.1f/s", rate));
    if (total > done && rate > 0) {
      line.append(String.format(Locale.ROOT, ", %.0f s left", (total - done) / rate));
    }
    return line.append(", ").append(problems).append(" problems   ").toString();
  }
}

package org.unecho.bench.task;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process has used so far. */
public final class Resources {
  private Resources() {}

  /** Seconds of processor time, all threads together, or 0 where it is not told. */
  public static double processorSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime() / 1e9
        : 0;
  }

  /** Peak resident memory of the process as Linux counts it, or 0 where it is not told. */
  public static long peakMb() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(each -> each.startsWith("VmHWM:"))
        .map(each -> Long.parseLong(each.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0L);
  }
}

package org.unecho.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines without ever holding more than one, of bounded length. */
final class BoundedLines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int filled;
  private long number;
  private boolean tooLong;

  BoundedLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = endOfLine();
      keep(end);
      boolean complete = end < filled;
      at = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    if (at < filled) {
      return true;
    }
    at = 0;
    filled = in.read(buffer);
    return filled > 0;
  }

  private int endOfLine() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private void keep(int end) {
    if (line.size() + (end - at) > maxBytes) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, at, end - at);
    }
  }

  /** Number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether the line passed the limit; its bytes are then gone. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The bytes of the line, without its line break. */
  byte[] bytes() {
    return line.toByteArray();
  }
}

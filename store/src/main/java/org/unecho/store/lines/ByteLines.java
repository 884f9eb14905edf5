package org.unecho.store.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.unecho.store.lines.MalformedLineException.Place;

/** The lines of a stream of UTF-8, ended by a line feed; a byte order mark is passed over. */
final class ByteLines {
  /**
   * Longest line read, in bytes: twice the 8 million up to which articles are collected, because
   * JSON may write a character with two.
   */
  static final int LONGEST = 16_000_000;

  private final String file;
  private final InputStream in;
  private long line;

  ByteLines(String file, InputStream in) {
    this.file = file;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Where the line last read starts. */
  Place place() {
    return new Place(file, line, 1);
  }

  /**
   * The next line without its end, or nothing at the end of the file.
   *
   * @throws MalformedLineException if it is too long or no UTF-8; the next call goes on after it
   */
  Optional<String> next() throws IOException {
    line++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    long length = 0;
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (length++ < LONGEST) {
        bytes.write(read);
      }
    }
    if (length > LONGEST) {
      throw new MalformedLineException(
          place(), "a line of at most " + LONGEST + " bytes", length + " bytes");
    }
    return Optional.of(decode(bytes.toByteArray()));
  }

  private String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException broken) {
      throw new MalformedLineException(place(), "UTF-8", "other bytes");
    }
  }
}

package org.unecho.collect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes read as text.
 *
 * @param text the text, without byte order mark
 * @param encoding the name of the encoding
 * @param guessed whether the encoding is a guess: neither UTF-8 nor marked
 */
record PlainText(String text, String encoding, boolean guessed) {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** In Western languages up to some 10 % of letters lie outside ASCII; binary data have half. */
  private static final double MOST_HIGH = 0.25;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** The text that {@code bytes} are; empty if they are none that could be read. */
  static Optional<PlainText> decode(byte[] bytes) {
    if (starts(bytes, 0xFE, 0xFF)) {
      return decode(bytes, StandardCharsets.UTF_16BE, false);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return decode(bytes, StandardCharsets.UTF_16LE, false);
    }
    if (hasNul(bytes)) {
      return Optional.empty();
    }
    return decode(bytes, StandardCharsets.UTF_8, false)
        .or(() -> isWestern(bytes) ? decode(bytes, WESTERN, true) : Optional.empty());
  }

  private static Optional<PlainText> decode(byte[] bytes, Charset charset, boolean guessed) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String unmarked =
          !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
      return Optional.of(new PlainText(unmarked, charset.name(), guessed));
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether these could be words in a Western encoding: few high bytes, no control bytes. */
  private static boolean isWestern(byte[] bytes) {
    int high = 0;
    for (byte b : bytes) {
      int value = b & 0xFF;
      boolean control = value < 0x20 && value != '\n' && value != '\r' && value != '\t';
      boolean undefined =
          value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
      if (control || undefined) {
        return false;
      }
      high += value >= 0x80 ? 1 : 0;
    }
    return high <= MOST_HIGH * bytes.length;
  }
}

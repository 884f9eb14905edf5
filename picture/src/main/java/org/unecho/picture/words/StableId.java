package org.unecho.picture.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made from content: the same content has the same id on every machine and in every run. */
public final class StableId {
  /** 12 hex digits are 48 bits: a million things share an id with a probability of about 0.2 %. */
  private static final int DIGITS = 12;

  private StableId() {}

  /** The first 12 hex digits of the sha256 of the parts, kept apart by a zero character. */
  public static String of(String... parts) {
    byte[] bytes = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

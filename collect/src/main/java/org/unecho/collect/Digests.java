package org.unecho.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes of bytes, files and articles. */
final class Digests {
  private static final int BUFFER = 1 << 16;
  private static final int ID_DIGITS = 12;

  private Digests() {}

  /** Hash and length of a file, read as a stream. */
  record Fingerprint(String sha256, long bytes) {}

  static Fingerprint of(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The id of an article that came without one. */
  static String id(String outlet, String url, String text) {
    String all = outlet + "\n" + url + "\n" + text;
    return of(all.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

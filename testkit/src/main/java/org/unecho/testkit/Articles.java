package org.unecho.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Source;

/** Small articles for tests. */
public final class Articles {
  private Articles() {}

  /** An English article of which nothing but the text is known. */
  public static Article of(String id, String text) {
    return of(id, Header.unknown(), text);
  }

  /** An English article without furniture. */
  public static Article of(String id, Header header, String text) {
    Source source = new Source(id + ".txt", sha256(text));
    return new Article(id, header, "en", text, List.of(), source, List.of());
  }

  /** The sha256 of the UTF-8 bytes of {@code text}, 64 lower-case hex digits. */
  public static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.unecho.desk.compare;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What the page shows.
 *
 * @param verdict what was found, in one line
 * @param counted how many changes of each type
 * @param kept what came through, or the empty string
 * @param changes the changes of meaning
 * @param copy the article that takes
 * @param origin the other
 * @param moved whether some block was moved
 */
public record ComparisonPage(
    String verdict,
    String counted,
    String kept,
    List<Change> changes,
    Pane copy,
    Pane origin,
    boolean moved) {
  /** Copies the changes. */
  public ComparisonPage {
    changes = List.copyOf(changes);
  }

  static ComparisonPage of(Comparison comparison) {
    Facing facing = comparison.facing();
    return new ComparisonPage(
        comparison.verdict(),
        comparison.counted(),
        comparison.kept(),
        facing.changes(),
        facing.copyPane(),
        facing.originPane(),
        facing.twins().stream().anyMatch(Twins.Twin::moved));
  }

  String html() {
    StringOutput page = new StringOutput();
    TemplateEngine.createPrecompiled(
            null,
            ContentType.Html,
            ComparisonPage.class.getClassLoader(),
            "org.unecho.desk.templates")
        .render("compare.jte", this, page);
    return page.toString();
  }

  /** The few lines of script that light a pair; the page is whole without them. */
  public String script() {
    try (InputStream in = ComparisonPage.class.getResourceAsStream("compare.js")) {
      if (in == null) {
        throw new IllegalStateException("compare.js is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What may load and run: this script, by its hash, and the styles of the page; nothing else. */
  public String policy() {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
        + hash(script())
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

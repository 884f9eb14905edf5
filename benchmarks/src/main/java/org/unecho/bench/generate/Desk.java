package org.unecho.bench.generate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.Source;

/** Prints drafts: outlet, byline, time, paragraphs, the outlet's last line. */
final class Desk {
  private static final int OUTLETS = 150;

  /** A report appears within a working day of the event, a copy within a day and a half. */
  private static final int REPORT_MINUTES = 8 * 60;

  private static final int COPY_MINUTES = 36 * 60;

  private static final List<String> LAST_LINES =
      List.of(
          "%s is published six days a week; send letters to the editor to the old printing house.",
          "Subscribe to %s and have the morning edition brought to your door before breakfast.",
          "Do you know more about this? Write to the newsroom of %s in confidence.",
          "%s belongs to its readers, who elect its board each January in open assembly.",
          "");

  private final SplittableRandom random;
  private final Names names;
  private final List<String> outlets = new ArrayList<>();

  Desk(SplittableRandom random) {
    this.random = random;
    this.names = new Names(random);
    for (int i = 0; i < OUTLETS; i++) {
      outlets.add(names.outlet());
    }
  }

  /**
   * Who prints it, and when.
   *
   * @param outlet its number
   * @param reporter whose name is printed
   */
  record Issue(int outlet, String reporter, Instant time) {}

  /** An issue after {@code time}, by an outlet that printed none of {@code parents}. */
  Issue issue(Instant time, List<Issue> parents) {
    int minutes = random.nextInt(1, parents.isEmpty() ? REPORT_MINUTES : COPY_MINUTES);
    int outlet = random.nextInt(OUTLETS);
    for (int i = 0; i < parents.size() && parents.get(i).outlet() == outlet; i++) {
      outlet = (outlet + 1) % OUTLETS;
    }
    return new Issue(outlet, names.person(), time.plus(Duration.ofMinutes(minutes)));
  }

  /** The printed article. */
  Article article(String id, Draft draft) {
    Issue issue = draft.issue();
    String outlet = outlets.get(issue.outlet());
    String text = text(draft, outlet, LAST_LINES.get(issue.outlet() % LAST_LINES.size()));
    Header header =
        new Header(
            outlet,
            "https://news.invalid/" + issue.outlet() + "/" + id,
            draft.title(),
            List.of(issue.reporter()),
            Published.at(issue.time(), Published.Basis.SUPPLIED));
    Source source = new Source("generated#" + id, sha256(text));
    return new Article(id, header, "en", text, List.of(), source, List.of());
  }

  private static String text(Draft draft, String outlet, String lastLine) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < draft.sentences().size(); i++) {
      // Paragraphs of two sentences, the lead alone.
      text.append(i == 0 ? "" : i % 2 == 1 ? "\n\n" : " ").append(draft.sentences().get(i));
    }
    return lastLine.isEmpty() ? text.toString() : text + "\n\n" + lastLine.formatted(outlet);
  }

  /** The id of an article by its number in the deal. */
  static String id(int number) {
    return "g%06d".formatted(number);
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

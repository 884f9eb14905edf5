package org.unecho.collect.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unecho.collect.line.Line;
import org.unecho.collect.line.Stamp;

/**
 * Recognises teasers: blocks about other stories that stand below an article, or in it.
 *
 * <p>A block opens with a name line and a time stamp line, or with a time stamp of the kind that
 * only lists of stories have ("9 hours ago", "Jan 5, 2022 - Politics"), next to a headline. All
 * from there to the next block or the end of the page belongs to it, if that is short enough for a
 * teaser. Single lines such as "Read more: HEADLINE" are teasers too.
 */
final class Teasers {
  private static final String CATEGORY = "teaser";

  /** The article must have begun before something can be another story's teaser. */
  private static final int PARAGRAPHS_BEFORE = 2;

  /** A teaser shows the opening of a story; more paragraphs than this are a text of their own. */
  private static final int MOST_PARAGRAPHS = 5;

  private static final int HEADLINE_WORDS = 3;

  private static final Pattern LINK =
      Pattern.compile(
          "(?i)[\\[(>»→►•\\s]{0,4}(?:read more|read also|also read|read next|read|see also|related"
              + "|related story|related article|related news|recommended|don['’]t miss|more on this|must read"
              + "|you may also like|further reading|editor['’]s pick|more (?:from|by|in|on) [\\p{L}’' .&-]{2,40}?)\\s*(?:[:|>»→]|\\s[–—-]\\s)\\s*(.{3,250})");

  /** A block that opens at line {@code from}; the stamp stands at {@code stamp}. */
  private record Opening(int from, int stamp, String reason) {}

  private Teasers() {}

  static void apply(Sheet sheet) {
    List<Opening> openings = openings(sheet);
    for (int i = 0; i < openings.size(); i++) {
      int end = i + 1 < openings.size() ? openings.get(i + 1).from() : sheet.size();
      markBlock(sheet, openings.get(i), end);
    }
    for (int at = 0; at < sheet.size(); at++) {
      if (isLink(sheet.line(at))) {
        sheet.mark(at, CATEGORY, "links to another story");
      }
    }
  }

  static boolean isLink(Line line) {
    return line.words().length() <= 300
        && line.isHeadlineLike()
        && LINK.matcher(line.words()).matches();
  }

  private static List<Opening> openings(Sheet sheet) {
    List<Opening> openings = new ArrayList<>();
    int paragraphs = 0;
    for (int at = 0; at < sheet.size(); at++) {
      if (paragraphs >= PARAGRAPHS_BEFORE) {
        opening(sheet, at).ifPresent(openings::add);
      }
      paragraphs += sheet.isBody(at) ? 1 : 0;
    }
    return openings;
  }

  private static Optional<Opening> opening(Sheet sheet, int at) {
    Line line = sheet.line(at);
    Optional<Stamp> stamp = line.stamp().or(() -> line.byline().flatMap(byline -> byline.stamp()));
    if (stamp.isEmpty()) {
      return Optional.empty();
    }
    Line above = sheet.line(at - 1);
    boolean named =
        above.name().isPresent() || above.byline().isPresent() || line.stamp().isEmpty();
    boolean listed =
        stamp.get().day().isEmpty() || line.words().matches(".*\\s[-–—|·•]\\s\\p{Lu}.*");
    if (!named && !listed) {
      return Optional.empty();
    }
    int from = named && line.stamp().isPresent() ? at - 1 : at;
    if (at + 1 < sheet.size() && isHeadline(sheet, at + 1)) {
      return Optional.of(new Opening(from, at, "a name, a time stamp, a headline"));
    }
    return isHeadline(sheet, from - 1)
        ? Optional.of(new Opening(from - 1, at, "a headline with a time stamp"))
        : Optional.empty();
  }

  private static boolean isHeadline(Sheet sheet, int at) {
    Line line = sheet.line(at);
    return !sheet.isMarked(at)
        && at != sheet.title()
        && line.isHeadlineLike()
        && !line.isBulleted()
        && line.wordCount() >= HEADLINE_WORDS
        && line.stamp().isEmpty();
  }

  private static void markBlock(Sheet sheet, Opening opening, int end) {
    int paragraphs = 0;
    for (int at = opening.from(); at < end; at++) {
      paragraphs += sheet.isBody(at) ? 1 : 0;
    }
    if (paragraphs > MOST_PARAGRAPHS) {
      return;
    }
    for (int at = opening.from(); at < end; at++) {
      boolean own = at <= opening.stamp() || !sheet.isMarked(at) || sheet.is(at, "caption");
      if (own) {
        sheet.markAnew(at, CATEGORY, "teaser of another story: " + opening.reason());
      }
    }
  }
}

package org.unecho.collect.furniture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unecho.collect.line.Line;

/**
 * Recognises prompts by what they are made of, so that wordings which the phrase book does not hold
 * are found too, those that rewording software made among them.
 *
 * <p>A prompt is short, tells the reader to do something ({@code opener}) with a thing of the site
 * (an inbox, cookies, this article), and holds no word of news: nobody says anything in it, and
 * nothing was. How much of this is asked depends on the place. Between paragraphs, where an
 * article's own headings stand, the thing must be the site's alone, or the site must speak of
 * itself or promise something for an inbox, and the line must not end in a full stop. Below the
 * last paragraph, one sign more than opener and thing is asked, of a sentence two; beside other
 * furniture none.
 */
final class Prompts {
  /** Between paragraphs; longer lines are rather headings or standfirsts. */
  private static final int MOST_WORDS = 16;

  /** Below the article; cookie notices and notes under forms are of two or three sentences. */
  private static final int MOST_WORDS_BELOW = 40;

  private static final List<String> SITE = List.of("newsletter", "share", "comment");
  private static final String INBOX = "inbox";
  private static final List<String> WEAK =
      List.of("weak legal", "weak newsletter", "weak comment", "weak share");

  private static final Pattern CLAUSES = Pattern.compile("[.!?:;|]\\s+|\\s+[-–—]\\s+");
  private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]");

  /** "- Commercial -": what stands between dashes is no heading of the article. */
  private static final Pattern FRAMED =
      Pattern.compile(
          "(?i)[-–—*=~_]{1,5}\\s{0,3}(?:\\p{L}{1,12} )?(?:commercial|commercials|promotion|promotional|promo|advert"
              + "|adverts|advertising|advertorial|publicity|sponsor|sponsors|sponsored|marketing|ad|ads)"
              + "(?: \\p{L}{1,12})?\\s{0,3}[-–—*=~_]{1,5}");

  private final PromptWords words;

  private Prompts(PromptWords words) {
    this.words = words;
  }

  static Prompts load() {
    return new Prompts(PromptWords.load());
  }

  void apply(Sheet sheet) {
    for (int at = 0; at < sheet.size(); at++) {
      if (FRAMED.matcher(shortened(sheet.line(at))).matches()) {
        sheet.mark(at, "advert", "an advert's mark between dashes");
      } else if (!sheet.isMarked(at)) {
        int line = at;
        amid(sheet.line(at)).ifPresent(category -> mark(sheet, line, category));
      }
    }
    below(sheet);
  }

  private static String shortened(Line line) {
    return line.words().length() > 60 ? "" : line.words();
  }

  private static void mark(Sheet sheet, int at, String category) {
    sheet.mark(at, category, "tells the reader to do something with the site");
  }

  /** Walks up from the end of the page until a line is the article's. */
  private void below(Sheet sheet) {
    for (int at = sheet.size() - 1; at > sheet.title(); at--) {
      if (sheet.isMarked(at)) {
        continue;
      }
      boolean beside =
          (at > 0 && sheet.isMarked(at - 1)) || (at + 1 < sheet.size() && sheet.isMarked(at + 1));
      Optional<String> category = below(sheet.line(at), beside);
      if (category.isPresent()) {
        mark(sheet, at, category.get());
      } else if (sheet.isBody(at)) {
        return;
      }
    }
  }

  /** The category of a prompt between paragraphs; empty for anything else. */
  private Optional<String> amid(Line line) {
    List<String> all = PromptWords.words(line.words());
    boolean excluded =
        all.size() > MOST_WORDS
            || all.size() < 3
            || ".…".indexOf(line.words().charAt(line.words().length() - 1)) >= 0
            || isNews(line, all);
    if (excluded || !opens(line)) {
      return Optional.empty();
    }
    Optional<String> site = words.first(SITE, all);
    boolean bulletin = words.has(INBOX, all) && words.has("promise", all);
    return site.or(() -> bulletin || words.has("we", all) ? weak(all) : Optional.empty());
  }

  /** The category of a prompt below the article. */
  private Optional<String> below(Line line, boolean beside) {
    List<String> all = PromptWords.words(line.words());
    if (all.size() > MOST_WORDS_BELOW || all.size() < 3 || isNews(line, all)) {
      return Optional.empty();
    }
    Optional<String> site = words.first(SITE, all);
    boolean opens = opens(line);
    boolean speaks = words.has("we", all) && words.has("you", all);
    int signs =
        (opens ? 2 : 0)
            + (speaks ? 2 : 0)
            + (words.has("promise", all) || words.has("you", all) ? 1 : 0)
            + (words.count("weak legal", all) > 1 ? 1 : 0)
            + (site.isPresent() || words.has(INBOX, all) ? 1 : 0);
    int asked = line.isProse() && !beside ? 4 : 3;
    return (opens || speaks) && signs >= asked ? site.or(() -> weak(all)) : Optional.empty();
  }

  private Optional<String> weak(List<String> all) {
    return words.has(INBOX, all)
        ? Optional.of("newsletter")
        : words.first(WEAK, all).map(section -> section.substring("weak ".length()));
  }

  private boolean isNews(Line line, List<String> all) {
    return line.startsQuoted()
        || line.isBulleted()
        || QUOTED.matcher(line.words()).find()
        || words.has("news", all);
  }

  /** Whether the line or a clause of it opens with an imperative of prompts. */
  private boolean opens(Line line) {
    return line.words().length() <= 400
        && CLAUSES
            .splitAsStream(line.words())
            .anyMatch(clause -> words.opens("opener", PromptWords.words(clause)));
  }
}

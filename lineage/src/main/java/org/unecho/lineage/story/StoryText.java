package org.unecho.lineage.story;

import java.util.Arrays;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;

/**
 * What stands for an article as a whole.
 *
 * @param headline its title, or its first words where it has none worth the name
 * @param whole title and body with single spaces, cut at a length
 * @param english whether it is in English, as far as is known
 */
record StoryText(String headline, String whole, boolean english) {
  /** Fewer words are a rubric or the name of the outlet, no headline. */
  private static final int HEADLINE_LEAST = 4;

  /** Words that stand for a missing headline: 10 to 20 did as well. */
  private static final int HEADLINE_WORDS = 15;

  /** Code units read. The encoder stops far earlier, the runs of letters are settled by then. */
  private static final int MOST = 20_000;

  static StoryText of(Prose prose) {
    String body = body(prose);
    String title = prose.article().header().title().strip();
    String whole = title.isEmpty() || body.startsWith(title) ? body : title + ". " + body;
    String language = prose.article().language();
    boolean titled = words(title).length >= HEADLINE_LEAST;
    return new StoryText(
        titled ? cut(title) : first(whole),
        cut(whole),
        language.isEmpty() || language.equals("en"));
  }

  private static String body(Prose prose) {
    StringBuilder body = new StringBuilder();
    for (Sentence sentence : prose.sentences()) {
      if (body.length() > MOST) {
        break;
      }
      body.append(body.isEmpty() ? "" : " ").append(sentence.text());
    }
    return body.toString();
  }

  private static String first(String text) {
    String[] words = words(text);
    int some = Math.min(words.length, HEADLINE_WORDS);
    return cut(String.join(" ", Arrays.asList(words).subList(0, some)));
  }

  private static String[] words(String text) {
    return cut(text).split(" ", HEADLINE_WORDS + 1);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), MOST));
  }
}

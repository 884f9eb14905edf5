package org.unecho.picture.coreference;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.unecho.picture.thesaurus.Thesaurus;
import org.unecho.picture.words.Rarity;
import org.unecho.picture.words.Vector;
import org.unecho.picture.words.Wording;

/**
 * What is looked at of one telling.
 *
 * @param telling the telling
 * @param head the word that names the happening
 * @param isReport whether the head names an act of saying
 * @param article words of its article
 * @param near words just before and after it: who does it to whom, and where
 * @param sentence words of its sentence, its own left out
 */
record Context(
    Telling telling, String head, boolean isReport, Vector article, Vector near, Vector sentence) {
  /** Content words to each side: subjects and objects stand within them in most news sentences. */
  private static final int NEAR = 4;

  /** What a source or reporter does; the happening is what they tell. */
  private static final Set<String> REPORTS =
      Set.of(
          "say tell report announce announcement according state statement add claim confirm"
              .split(" "));

  static Context of(Telling telling, String text, Vector article, Rarity rarity) {
    List<String> before =
        Wording.plain(text.substring(telling.sentence().start(), telling.words().start()));
    List<String> after =
        Wording.plain(text.substring(telling.words().end(), telling.sentence().end()));
    List<String> near =
        Stream.concat(
                before.stream().skip(Math.max(0, before.size() - NEAR)), after.stream().limit(NEAR))
            .toList();
    List<String> all = Stream.concat(before.stream(), after.stream()).toList();
    String words = text.substring(telling.words().start(), telling.words().end());
    String head = Head.of(words);
    return new Context(
        telling,
        head,
        isReport(head),
        article,
        Vector.of(near, rarity::of),
        Vector.of(all, rarity::of));
  }

  private static boolean isReport(String head) {
    return Thesaurus.get().forms(head).stream().anyMatch(REPORTS::contains);
  }

  boolean sameArticle(Context other) {
    return telling.article().equals(other.telling.article());
  }

  boolean sameSentence(Context other) {
    return sameArticle(other) && telling.sentence().equals(other.telling.sentence());
  }
}

package org.unecho.picture.labels;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.unecho.model.Report;

/** Whether an event is told by a noun; a label then ends with the noun phrase. */
final class Nominal {
  private static final Pattern ENDING =
      Pattern.compile(".*(?:tion|sion|ment|ity|ance|ence|wal|ship|ture|ism)s?");

  /** Nouns that are no verbs. */
  private static final Set<String> ALWAYS =
      words(
          "talk talks meeting summit session negotiation dialogue uprising unrest war warfare threat"
              + " buildup build-up violence treaty accord deal pledge sanction embargo truce"
              + " ceasefire cease-fire riot rally sit-in walkout raid offensive incursion onslaught"
              + " fighting battle combat bloodshed killing shooting bombing airstrike exercise"
              + " drill curfew siege arrest crackdown trip soldier troop trooper paratrooper"
              + " peacekeeper marine force serviceman fighter revolt massing pull-out pullout"
              + " explosion blast inquiry probe criticism refusal rejection accusation ultimatum"
              + " cooperation mediation appeal plea invasion visit tour clash protest march strike"
              + " attack assault request demand promise vow");

  /** Of these, those that are verbs too. */
  private static final Set<String> ALSO_VERBS =
      words(
          "pledge sanction riot rally raid battle combat drill arrest revolt force probe"
              + " visit tour clash protest march strike attack assault request demand promise vow"
              + " appeal exercise man");

  private static final Set<String> BEFORE_NOUNS =
      words(
          "a an the this that these those his her its their our no any some of for in on at after"
              + " before during against by with from first new planned");

  private Nominal() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }

  /**
   * Whether the trigger of {@code report} is a noun, as far as its form and the word before say.
   */
  static boolean is(String text, Report report) {
    String word = report.action().trigger().of(text).toLowerCase(Locale.ROOT);
    String lemma = report.action().lemma().toLowerCase(Locale.ROOT);
    if (!ALWAYS.contains(lemma)) {
      return ENDING.matcher(word).matches();
    }
    if (word.endsWith("ed") || (word.endsWith("ing") && !lemma.endsWith("ing"))) {
      return false;
    }
    if (!ALSO_VERBS.contains(lemma)) {
      return true;
    }
    String before = before(text, report.action().trigger().start());
    boolean owner = before.endsWith("'s") || before.endsWith("’s") || before.endsWith("s'");
    return before.isEmpty() || owner || BEFORE_NOUNS.contains(before) || describes(before);
  }

  private static boolean describes(String before) {
    return before.matches(
        ".*(?:ful|ous|ent|ary|ic|ical|ive|tial|ian|ish|ese|-(?:day|week|month|year|long|led|backed))");
  }

  private static String before(String text, int at) {
    String head = text.substring(Math.max(0, at - 40), at).stripTrailing();
    int space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
    return head.substring(space + 1).toLowerCase(Locale.ROOT);
  }
}

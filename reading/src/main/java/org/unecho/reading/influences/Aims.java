package org.unecho.reading.influences;

import java.util.Set;

/**
 * Whether an infinitive tells what something is done for, as "they marched to mark the day" does
 * and "they are set to march", "too much to bear" and "how to march" do not.
 */
final class Aims {
  /** Nouns and verbs whose infinitive says what they are, not what they are for. */
  static final Set<String> CONTENT =
      Set.of(
          "plan",
          "decision",
          "right",
          "call",
          "permission",
          "attempt",
          "effort",
          "ability",
          "failure",
          "refusal",
          "need",
          "desire",
          "chance",
          "opportunity",
          "threat",
          "promise",
          "pledge",
          "order",
          "request",
          "duty",
          "freedom",
          "reason",
          "way",
          "time",
          "intention",
          "bid",
          "power",
          "offer",
          "authority",
          "readiness",
          "willingness",
          "vow",
          "move",
          "proposal",
          "deal",
          "agreement",
          "tendency",
          "likely",
          "able",
          "ready",
          "set",
          "due",
          "appeal",
          "demand",
          "campaign",
          "go",
          "come",
          "about",
          "continue",
          "begin",
          "start",
          "try",
          "seek",
          "want",
          "hope",
          "refuse",
          "use");

  /** Verbs with an object that shall do something: their infinitive says what. */
  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "tell",
          "order",
          "urge",
          "expect",
          "want",
          "instruct",
          "invite",
          "request",
          "remind",
          "beg",
          "command",
          "direct",
          "advise",
          "persuade",
          "convince",
          "require");

  /** Tokens between such a verb and its infinitive: an object with a phrase or a day. */
  private static final int LONGEST_OBJECT = 10;

  private final Words words;

  Aims(Words words) {
    this.words = words;
  }

  /** Whether nothing before {@code to} makes its infinitive a content, a measure or a question. */
  boolean isAim(int to) {
    boolean raised = VerbGroup.of(words, verb(to)).first() < to;
    return isInfinitive(to)
        && !raised
        && !isMeasured(to)
        && !isAsked(to)
        && !CONTENT.contains(words.lemma(to - 1))
        && !OneOf.holds("WRB|WP|WDT", words.tag(to - 1))
        && !words.word(to - 1).equals("whether");
  }

  /** Whether "to" stands at {@code to} with a verb behind it. */
  private boolean isInfinitive(int to) {
    return words.word(to).equals("to") && words.tag(verb(to)).equals("VB");
  }

  /** The number of the verb behind {@code to}: "to help quell" quells. */
  int verb(int to) {
    int verb = to + 1;
    while (words.tag(verb).equals("RB") || words.word(verb).equals("help")) {
      verb++;
    }
    return verb;
  }

  /** "Too much to bear", "strong enough to hold": a measure, not a purpose. */
  private boolean isMeasured(int to) {
    for (int i = to - 1; i > to - 8 && words.isInside(i); i--) {
      if (OneOf.holds("too|enough|so", words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Inns were asked on Monday to keep rooms": what is asked or expected, not what it is for. */
  private boolean isAsked(int to) {
    for (int i = to - 1; i > to - LONGEST_OBJECT && words.isInside(i); i--) {
      if (words.isVerb(i)) {
        return !words.tag(i).equals("VBG") && ASKING.contains(words.lemma(i));
      }
    }
    return false;
  }
}

package org.unecho.reading.influences;

import java.util.Optional;
import java.util.Set;
import org.unecho.model.Realis;

/**
 * A verb with the words before it that belong to it: "is unlikely to", "could well have", "did not
 * help".
 *
 * @param first number of its first token
 * @param verb number of the verb
 * @param realis how far what it tells is so; empty for a participle or gerund on its own
 * @param negated whether it is denied or held for unlikely
 * @param passive whether its subject undergoes it
 */
record VerbGroup(int first, int verb, Optional<Realis> realis, boolean negated, boolean passive) {
  private static final Set<String> NOT =
      Set.of(
          "not", "n't", "n’t", "never", "hardly", "barely", "neither", "nor", "unlikely", "fail");
  private static final Set<String> OUTLOOK =
      Set.of(
          "likely",
          "unlikely",
          "able",
          "set",
          "expect",
          "bound",
          "sure",
          "due",
          "certain",
          "poise",
          "seem",
          "appear",
          "threaten",
          "risk",
          "help",
          "continue",
          "begin",
          "start",
          "tend",
          "fail",
          "serve",
          "prove",
          "go",
          "have",
          "certainly",
          "look",
          "do",
          "potentially",
          "only",
          "suppose",
          "mean",
          "intend",
          "enough",
          "use",
          "keep");
  private static final Set<String> MAYBE =
      Set.of(
          "may",
          "might",
          "could",
          "can",
          "threaten",
          "risk",
          "unlikely",
          "likely",
          "possibly",
          "perhaps",
          "potentially",
          "seem",
          "appear",
          "intend",
          "mean");

  static VerbGroup of(Words words, int verb) {
    int first = verb;
    while (belongs(words, first - 1, verb)) {
      first--;
    }
    boolean negated = false;
    for (int i = first; i < verb; i++) {
      negated |= NOT.contains(words.word(i)) || NOT.contains(words.lemma(i));
      negated |= words.word(i).equals("longer") && words.word(i - 1).equals("no");
    }
    return new VerbGroup(
        first, verb, realis(words, first, verb), negated, isPassive(words, first, verb));
  }

  private static boolean belongs(Words words, int index, int verb) {
    String tag = words.tag(index);
    if (OneOf.holds("MD|RB", tag) || words.word(index).equals("not")) {
      return true;
    }
    boolean left = words.word(index).equals("left") && words.tag(index + 1).equals("VBN");
    boolean auxiliary =
        words.isVerb(index) && (left || OneOf.holds("be|have|do|get", words.lemma(index)));
    boolean outlook = OUTLOOK.contains(words.lemma(index)) && !words.isNoun(index);
    boolean to = words.word(index).equals("to") && isRaised(words, index);
    boolean been = auxiliary && (words.isVerb(index + 1) || belongsRight(words, index + 1));
    return been || (outlook && index < verb) || to;
  }

  private static boolean belongsRight(Words words, int index) {
    return OneOf.holds("RB|MD", words.tag(index))
        || OneOf.holds(
            "likely|unlikely|able|set|to|due|bound|expected|sure|certain", words.word(index));
  }

  private static boolean isRaised(Words words, int to) {
    return (OUTLOOK.contains(words.lemma(to - 1)) && !words.isNoun(to - 1))
        || words.lemma(to - 1).equals("be");
  }

  private static boolean isPassive(Words words, int first, int verb) {
    if (!OneOf.holds("VBN|VBD", words.tag(verb))) {
      return false;
    }
    for (int i = first; i < verb; i++) {
      if (OneOf.holds("be|get", words.lemma(i)) && words.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Realis> realis(Words words, int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (MAYBE.contains(words.word(i)) || MAYBE.contains(words.lemma(i))) {
        return Optional.of(Realis.POSSIBLE);
      }
      if (OneOf.holds("would|should|were", words.word(i))
          && !OneOf.holds("VBG|VBN", words.tag(verb))) {
        return Optional.of(Realis.CONDITIONAL);
      }
      if (OneOf.holds("will|wo|shall|'ll|set|due|expected|bound|going", words.word(i))) {
        return Optional.of(Realis.PLANNED);
      }
    }
    return tense(words, first, verb);
  }

  private static Optional<Realis> tense(Words words, int first, int verb) {
    for (int i = first; i <= verb; i++) {
      if (words.tag(i).equals("VBD") || (words.lemma(i).equals("have") && i < verb)) {
        return Optional.of(Realis.HAPPENED);
      }
      if (OneOf.holds("VBZ|VBP", words.tag(i))) {
        return Optional.of(Realis.ONGOING);
      }
    }
    boolean mistaken = words.tag(verb).equals("VBN") && first == verb && !words.hasTense();
    return mistaken ? Optional.of(Realis.HAPPENED) : Optional.empty();
  }
}

package org.unecho.reading.influences;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.influences.Link.Place;

/** Puts the words of a side into a form that can be read alone. */
final class SideText {
  /** Longer names are no longer read at a glance. */
  private static final int LONGEST = 14;

  /** A phrase in front that is longer says something of its own. */
  private static final int LONGEST_FRONT = 6;

  private static final Set<String> EMPTY_NOUNS =
      Set.of(
          "move",
          "step",
          "decision",
          "action",
          "measure",
          "development",
          "situation",
          "option",
          "thing",
          "factor",
          "issue",
          "approach",
          "policy",
          "response",
          "outcome",
          "case");

  private final Antecedents antecedents;

  SideText(Antecedents antecedents) {
    this.antecedents = antecedents;
  }

  /** The words of {@code place}, pronouns replaced by what they stand for; never blank. */
  String of(Place place) {
    String text = of(place, true);
    return place.part().isEmpty() ? text : place.part() + " " + text;
  }

  private String of(Place place, boolean resolve) {
    Words words = place.words();
    Range range = stripped(words, place.range());
    if (resolve && (words.tag(range.first()).equals("PRP") || isPointing(words, range))) {
      Optional<Place> meant = antecedents.find(words, range.first(), isPointing(words, range));
      if (meant.isPresent()) {
        String name = of(meant.get(), false);
        int rest = isPointing(words, range) ? range.last() + 1 : range.first() + 1;
        boolean more = rest <= range.last();
        return more
            ? name
                + " "
                + said(words, new Range(rest, range.last()), isPlural(words, range.first()))
            : name;
      }
    }
    return said(words, range, subjectIsPlural(words, range));
  }

  /** "This", "such a move", "that decision": words that point back. */
  private static boolean isPointing(Words words, Range range) {
    boolean pointer = OneOf.holds("this|that|these|those|such", words.word(range.first()));
    if (!pointer) {
      return false;
    }
    return range.length() == 1
        || (range.length() <= 3 && EMPTY_NOUNS.contains(words.lemma(range.last())));
  }

  private static boolean isPlural(Words words, int pronoun) {
    return OneOf.holds("they|we|these|those|you|i", words.word(pronoun));
  }

  private static boolean subjectIsPlural(Words words, Range range) {
    for (int i = range.first(); i <= range.last(); i++) {
      if (words.isFinite(i)) {
        return i > range.first() && OneOf.holds("NNS|NNPS", words.tag(i - 1));
      }
    }
    return false;
  }

  /** Without article, adverbs and marks at either end. */
  private static Range stripped(Words words, Range range) {
    int first = pastFront(words, range);
    int last = range.last();
    while (first < last && isFiller(words, first)) {
      first++;
    }
    while (first < last
        && (words.isComma(last)
            || words.isQuote(last)
            || words.tag(last).equals("POS")
            || words.tag(last).equals("IN"))) {
      last--;
    }
    return new Range(first, last);
  }

  /** Leaves out a short phrase set off by a comma: "For now, the port …". */
  private static int pastFront(Words words, Range range) {
    if (!OneOf.holds("IN|RB|TO", words.tag(range.first()))) {
      return range.first();
    }
    for (int i = range.first(); i < Math.min(range.last(), range.first() + LONGEST_FRONT); i++) {
      if (words.isFinite(i)) {
        return range.first();
      }
      if (words.isComma(i)) {
        return i + 1;
      }
    }
    return range.first();
  }

  private static boolean isFiller(Words words, int index) {
    return OneOf.holds(
            "the|a|an|even|just|also|now|only|any|some|another|and|but|or|,|already|then",
            words.word(index))
        || words.isQuote(index);
  }

  private static String said(Words words, Range range, boolean plural) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    int told = 0;
    for (int i = range.first(); i <= range.last(); i++) {
      if (isPassedOver(words, i)) {
        continue;
      }
      if (count >= LONGEST && isBreak(words, i)) {
        break;
      }
      boolean joined = told == i - 1 && isJoined(words, i);
      text.append(joined || text.isEmpty() ? "" : " ").append(form(words, i, plural));
      told = i;
      count++;
    }
    String made = text.toString().strip();
    return made.isEmpty() ? words.token(range.first()).word() : made;
  }

  private static boolean isBreak(Words words, int index) {
    return OneOf.holds("IN|TO|CC|,|WDT|WP|WRB|VBG", words.tag(index));
  }

  private static boolean isPassedOver(Words words, int index) {
    boolean modal =
        words.tag(index).equals("MD")
            && !OneOf.holds("not|n't|n’t", words.word(index + 1))
            && (words.tag(index + 1).equals("VB") || words.tag(index + 2).equals("VB"));
    boolean subjunctive =
        words.at(index, "were to")
            || (words.word(index).equals("to") && words.word(index - 1).equals("were"));
    return words.isQuote(index)
        || modal
        || subjunctive
        || (OneOf.holds("now|already|also|just|therefore|then|do|does", words.word(index))
            && OneOf.holds("RB|VBP|VBZ", words.tag(index)));
  }

  /** A verb that stood behind a modal takes the ending of the present. */
  private static String form(Words words, int index, boolean plural) {
    String word = words.token(index).word();
    int before = index - 1;
    boolean denied = false;
    while (words.tag(before).equals("RB") || words.isQuote(before)) {
      denied |= OneOf.holds("not|n't|n’t", words.word(before));
      before--;
    }
    boolean bare =
        words.tag(index).equals("VB")
            && (words.tag(before).equals("MD")
                || words.at(before - 1, "were to")
                || OneOf.holds("do|does", words.word(before)));
    return bare && !plural && !denied ? present(word) : word;
  }

  static String present(String verb) {
    String lower = verb.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "be" -> "is";
      case "have" -> "has";
      case "do" -> "does";
      case "go" -> "goes";
      default -> {
        if (lower.matches(".*(s|x|z|ch|sh)")) {
          yield verb + "es";
        }
        yield lower.matches(".*[^aeiou]y")
            ? verb.substring(0, verb.length() - 1) + "ies"
            : verb + "s";
      }
    };
  }

  private static boolean isJoined(Words words, int index) {
    return index > 1 && words.token(index - 1).span().end() == words.token(index).span().start();
  }
}

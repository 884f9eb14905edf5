package org.unecho.reading.influences;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.influences.Link.Place;

/** Puts the words of a side into a form that can be read alone. */
final class SideText {
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
    Range range = SideEnds.stripped(words, place.range());
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
    Optional<Place> owner = resolve ? owner(words, range) : Optional.empty();
    return owner
        .map(
            person ->
                of(person, false)
                    + "’s "
                    + said(words, new Range(range.first() + 1, range.last()), /* plural= */ false))
        .orElseGet(() -> said(words, range, subjectIsPlural(words, range)));
  }

  /** "His focus": whose. */
  private Optional<Place> owner(Words words, Range range) {
    boolean owned =
        OneOf.holds("his|her", words.word(range.first()))
            && words.tag(range.first()).equals("PRP$")
            && range.length() > 1;
    return owned ? antecedents.find(words, range.first(), /* pointing= */ false) : Optional.empty();
  }

  /** "This", "such a move", "that decision": words that point back. */
  static boolean isPointing(Words words, Range range) {
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
    int to = Infinitive.of(words, range);
    if (to > 0) {
      return OneOf.holds("NNS|NNPS", words.tag(to - 1));
    }
    for (int i = range.first(); i <= range.last(); i++) {
      if (words.isFinite(i)) {
        return i > range.first() && OneOf.holds("NNS|NNPS", words.tag(i - 1));
      }
    }
    return false;
  }

  private static String said(Words words, Range range, boolean plural) {
    StringBuilder text = new StringBuilder();
    int told = 0;
    int last = SideEnds.cut(words, range);
    int to = Infinitive.of(words, range);
    int bare = Infinitive.bare(words, range);
    boolean one = bare > 0 && !OneOf.holds("NNS|NNPS", words.tag(bare - 1));
    for (int i = range.first(); i <= last; i++) {
      if (isPassedOver(words, i) || (i == to && to > 0)) {
        continue;
      }
      boolean joined = told == i - 1 && isJoined(words, i);
      text.append(joined || text.isEmpty() ? "" : " ")
          .append(i == bare && one ? present(words.token(i).word()) : form(words, i, to, plural));
      told = i;
    }
    String made = text.toString().strip();
    return made.isEmpty() ? words.token(range.first()).word() : made;
  }

  static boolean isPassedOver(Words words, int index) {
    boolean modal =
        words.tag(index).equals("MD")
            && !OneOf.holds("not|n't|n’t", words.word(index + 1))
            && (words.tag(index + 1).equals("VB") || words.tag(index + 2).equals("VB"));
    boolean subjunctive =
        words.at(index, "were to")
            || (words.word(index).equals("to") && words.word(index - 1).equals("were"));
    return words.isQuote(index)
        || words.isAside(index)
        || modal
        || subjunctive
        || (OneOf.holds("now|already|also|just|therefore|then|do|does", words.word(index))
            && OneOf.holds("RB|VBP|VBZ", words.tag(index)));
  }

  /** A verb that stood behind a modal takes the ending of the present. */
  private static String form(Words words, int index, int to, boolean plural) {
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
                || Infinitive.isGoverned(words, to, index)
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

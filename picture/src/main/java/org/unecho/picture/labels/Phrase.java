package org.unecho.picture.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Span;

/** Cuts a phrase out of a text around a word. */
final class Phrase {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]|[^\\s\\p{L}\\p{N}]");
  private static final Pattern WORD = Pattern.compile("[^\\s]+");

  /** Words that begin another clause. */
  static final Set<String> CLAUSE =
      Set.of(
          ("that which what who whose while whilst whereas as after before because since if unless when"
                  + " where until although though but and/or is are was were will would could may"
                  + " might shall has have had said says followed overnight so than amid despite")
              .split(" "));

  /** Words that cannot begin a name for a thing due. */
  private static final Set<String> OPENING =
      Set.of(
          ("a an the this that when where who which while as if its his her their our by of for to at on in with and or from into"
                  + " followed meanwhile hold holds held holding plan plans planned attend attends"
                  + " will begin join open start set new next expected scheduled due another first"
                  + " second is are was were be been before after during against amid despite over about under since until"
                  + " through without between toward towards following because than ahead host hosts two three")
              .split(" "));

  private Phrase() {}

  /** From the start of {@code from} on: words of the same phrase, not past {@code end}. */
  static String rightOf(String text, int from, int end, Set<String> stops, int mostWords) {
    Matcher matcher = WORD.matcher(text).region(from, Math.min(end, text.length()));
    int last = from;
    int words = 0;
    while (words < mostWords && matcher.find()) {
      String word = matcher.group();
      boolean stop = stops.contains(bare(word)) && !isMoreThan(text, matcher);
      if (words > 0 && (stop || word.startsWith("("))) {
        break;
      }
      words++;
      last = matcher.end();
      if (endsPhrase(word)) {
        break;
      }
    }
    String phrase = text.substring(from, last);
    boolean loose = !withoutLooseEnd(phrase).equals(phrase.strip());
    boolean torn = words == mostWords && !loose && !endsPhrase(phrase) && matcher.find();
    return withoutLooseEnd(torn ? beforeLastPreposition(phrase) : phrase);
  }

  /** "More than 40 people". */
  private static boolean isMoreThan(String text, Matcher word) {
    return bare(word.group()).equals("than")
        && MORE.matcher(text.substring(0, word.start())).find()
        && COUNTED.matcher(text).region(word.end(), text.length()).lookingAt();
  }

  private static final Pattern MORE = Pattern.compile("(?i)\\b(?:more|fewer|less)\\s+$");
  private static final Pattern COUNTED =
      Pattern.compile("(?i)\\s+(?:\\d|an?\\s|one|two|three|half|hundred|thousand|twice)");

  /**
   * From the start of a noun phrase to its end: the noun at {@code nounEnd} and what prepositions
   * add to it, up to a word that follows a name or begins another clause.
   */
  static String nounPhrase(String text, int from, int nounEnd) {
    int line = text.indexOf('\n', nounEnd);
    Matcher matcher = WORD.matcher(text).region(nounEnd, line < 0 ? text.length() : line);
    int end = nounEnd;
    boolean afterName = false;
    for (int words = 0; words < MOST_ADDED && matcher.find(); words++) {
      String word = matcher.group();
      boolean preposition = LINKS.contains(bare(word));
      boolean name = Character.isUpperCase(word.charAt(0)) || isPartOfName(text, matcher);
      boolean stops = (words == 0 && !preposition) || CLAUSE.contains(bare(word));
      if (stops || matcher.start() == nounEnd || word.startsWith("(")) {
        break;
      }
      if (afterName && !name && !preposition && !joinsName(text, matcher)) {
        break;
      }
      if (AND_DID.matcher(text).region(matcher.start(), text.length()).lookingAt()) {
        break;
      }
      end = matcher.end();
      if (endsPhrase(word)) {
        break;
      }
      afterName = name && (isPartOfName(text, matcher) || !isPeople(word));
    }
    String phrase = withoutLooseEnd(text.substring(from, end).replaceAll("\\s+", " "));
    return phrase.replaceFirst("(?<=\\p{L})['\u2019]s$", "");
  }

  /** "Rafiq al-Osmari", "Lena van der Moor": a name goes on with a small letter. */
  private static boolean isPartOfName(String text, Matcher word) {
    String rest = text.substring(word.end()).stripLeading();
    boolean before = BEFORE_NAME.contains(bare(word.group()));
    boolean named =
        !rest.isEmpty()
            && (Character.isUpperCase(rest.charAt(0))
                || BEFORE_NAME.contains(bare(rest.split("\\s", 2)[0])));
    return ARTICLED.matcher(word.group()).lookingAt() || (before && named);
  }

  private static final Pattern ARTICLED = Pattern.compile("(?:al|el|ad|an|ar|as|ash|az)-\\p{Lu}");
  private static final Set<String> BEFORE_NAME =
      Set.of("al", "el", "bin", "ibn", "van", "von", "der", "den", "de", "di", "da", "la");

  /** Another verb of the same subject: "a truce in Osmark and despatched guards". */
  private static final Pattern AND_DID =
      Pattern.compile("and\\s+\\p{Ll}{3,}ed\\s+(?!\\p{Ll}+s\\b)");

  /** "Between Osmark and Tarn", but not "between Osmark and Tarn and sent": another verb. */
  private static boolean joinsName(String text, Matcher word) {
    String rest = text.substring(word.end()).stripLeading();
    return bare(word.group()).equals("and")
        && !rest.isEmpty()
        && !Character.isLowerCase(rest.charAt(0));
  }

  /** A noun of more words than these has become a sentence. */
  private static final int MOST_ADDED = 10;

  private static final Set<String> LINKS =
      Set.of(
          "of", "in", "to", "by", "against", "with", "between", "near", "among", "over", "from",
          "into");

  private static boolean isPeople(String word) {
    return bare(word).matches(".*(?:ian|an|ish|ese|ch|ic|i)|.*['’]s");
  }

  /** What was cut after so many words ends with half a phrase; that half goes. */
  private static String beforeLastPreposition(String phrase) {
    int space = phrase.lastIndexOf(' ');
    while (space > 0) {
      int word = phrase.lastIndexOf(' ', space - 1);
      if (word > 0 && PREPOSITIONS.contains(bare(phrase.substring(word + 1, space)))) {
        return phrase.substring(0, word);
      }
      space = word;
    }
    return phrase;
  }

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "on", "at", "to", "for", "from", "with", "among", "between", "over");

  private static boolean endsPhrase(String word) {
    char last = word.charAt(word.length() - 1);
    boolean abbreviation =
        last == '.' && (word.indexOf('.') < word.length() - 1 || TITLE.matcher(word).matches());
    return !abbreviation && ",;:.!?)\"”’—–".indexOf(last) >= 0;
  }

  /** Short forms before a name. */
  private static final Pattern TITLE =
      Pattern.compile("(?:Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|Rev|Hon)\\.");

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}/'-]", "");
  }

  private static final Set<String> LOOSE =
      Set.of(
          "a an the of in on at to for from by with among and or into its his her their between over"
              .split(" "));

  private static String withoutLooseEnd(String phrase) {
    String cut = phrase.strip();
    while (!cut.isEmpty()) {
      char last = cut.charAt(cut.length() - 1);
      boolean mark = ",;:!?)\"”“’—–(-".indexOf(last) >= 0;
      boolean stop = last == '.' && cut.indexOf('.') == cut.length() - 1;
      int space = cut.lastIndexOf(' ');
      if (mark || stop) {
        cut = cut.substring(0, cut.length() - 1).strip();
      } else if (space > 0 && LOOSE.contains(bare(cut.substring(space + 1)))) {
        cut = cut.substring(0, space).strip();
      } else {
        return cut;
      }
    }
    return cut;
  }

  /** Up to three words right before {@code trigger} that describe it, with the trigger. */
  static int leftOf(String text, Span trigger, int start) {
    int floor = Math.max(start, trigger.start() - 60);
    List<int[]> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(Math.min(floor, trigger.start()), trigger.start());
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    int from = trigger.start();
    for (int i = words.size() - 1; i >= 0 && i >= words.size() - 3; i--) {
      String word = text.substring(words.get(i)[0], words.get(i)[1]);
      boolean whole = words.get(i)[0] > floor || floor == start;
      if (!whole || OPENING.contains(bare(word)) || !describes(word)) {
        break;
      }
      from = words.get(i)[0];
    }
    return from;
  }

  private static boolean describes(String word) {
    char last = word.charAt(word.length() - 1);
    return TOKEN.matcher(word).find()
        && Character.isLetterOrDigit(last)
        && Character.isLetterOrDigit(word.charAt(0));
  }
}

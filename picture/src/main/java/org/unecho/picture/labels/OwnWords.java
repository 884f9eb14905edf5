package org.unecho.picture.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.unecho.model.Report;
import org.unecho.model.Span;

/** A clause in its own words: who does what, without what stands around it. */
final class OwnWords {
  /** Longer lines are read as prose, not as a name. */
  private static final int MOST_WORDS = 14;

  private static final int MOST_SUBJECT_WORDS = 11;

  /** A predicate of fewer words says too little, however long the subject is. */
  private static final int LEAST_PREDICATE_WORDS = 4;

  private static final Set<String> MARKS =
      words(
          "when as after because since that while if whose which where until before than and but"
              + " although though unless whether once whereas whom who've");

  private static final Set<String> PRONOUNS = words("he she it they we who i you this that");

  private static final Set<String> LEADING =
      words("in on at by after before during since with meanwhile according within for from");

  private static final Set<String> HELPERS =
      words(
          "have has had is are was were been be being will would could can may might must shall"
              + " should to not never did does do set due expected planned scheduled");

  private static final Set<String> PASSIVE = words("was were been be being is are");

  private static final Pattern QUOTES = Pattern.compile("[\"“”„»«()\\[\\]:;]");
  private static final Pattern LIST = Pattern.compile("(?:[^,]|,(?! ))+(?:, [^,]+)+ and [^,]+");

  private OwnWords() {}

  private static Set<String> words(String text) {
    return Set.copyOf(new TreeSet<>(Arrays.asList(text.split(" ", -1))));
  }

  /**
   * The clause of {@code report}, its subject first.
   *
   * @param names who is its subject, for a pronoun in their place; empty where nobody is known
   * @param stops words that end the clause
   * @return empty where its words cannot serve
   */
  static Optional<String> find(String text, Report report, String names, Set<String> stops) {
    Span trigger = report.action().trigger();
    if (!report.span().contains(trigger) || Nominal.is(text, report)) {
      return Optional.empty();
    }
    String before = before(text, report);
    String subject = subject(before.strip());
    if (subject.isEmpty() || QUOTES.matcher(subject).find()) {
      return Optional.empty();
    }
    String named = withNames(subject, names);
    int used = count(named);
    if (named.isEmpty() || used > MOST_SUBJECT_WORDS) {
      return Optional.empty();
    }
    Set<String> ends = new TreeSet<>(stops);
    if (PASSIVE.contains(last(named)) || text.startsWith(" by ", trigger.end())) {
      ends.remove("by");
    }
    int room = Math.max(LEAST_PREDICATE_WORDS, MOST_WORDS - used);
    String told = Phrase.rightOf(text, trigger.start(), report.span().end(), ends, room);
    String whole = withoutTornDeed(told, text.substring(trigger.start()));
    String label = (named + " " + whole).replaceAll("[\\s\\p{Z}]+", " ");
    return told.isEmpty() ? Optional.empty() : Optional.of(begun(closed(label)));
  }

  /** A quotation mark that was cut off with the end comes back. */
  private static String closed(String label) {
    if (label.lastIndexOf('“') > label.lastIndexOf('”')) {
      return label + '”';
    }
    boolean odd = label.chars().filter(c -> c == '"').count() % 2 == 1;
    return odd ? label + '"' : label;
  }

  /** "Blamed the council for leaving" breaks off where its text goes on. */
  private static String withoutTornDeed(String told, String text) {
    boolean goesOn = text.startsWith(told + " ");
    return goesOn ? told.replaceFirst(TORN_DEED, "") : told;
  }

  private static final String TORN_DEED = " (?:for|after|before|without|about) \\p{Ll}+ing$";

  /** Whether the subject of the clause is acted upon: "who have been expelled by the council". */
  static boolean isPassive(String text, Report report) {
    return report.span().contains(report.action().trigger())
        && PASSIVE.contains(last(before(text, report).strip()))
        && report.action().trigger().of(text).endsWith("ed");
  }

  private static String before(String text, Report report) {
    return text.substring(report.span().start(), report.action().trigger().start())
        .replaceAll("\\s+", " ")
        .replaceAll("(?i)\\b(who|they|we|he|she|it)[’']ve\\b", "$1 have");
  }

  /** What stands before the verb, without other clauses. */
  private static String subject(String before) {
    String rest = before;
    if (rest.endsWith(",")) {
      rest = rest.substring(0, rest.indexOf(',')); // "X, who is Y, did": an aside
    } else if (rest.indexOf(", ") >= 0 && !LIST.matcher(rest).matches()) {
      rest = rest.substring(rest.lastIndexOf(", ") + 1).strip();
    }
    List<String> all = List.of(rest.strip().split(" ", -1));
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      from = MARKS.contains(lower(all.get(i))) && !isJoint(all, i) ? i + 1 : from;
    }
    List<String> kept = all.subList(from, all.size());
    if (from > 1 && isHelped(kept) && RELATIVE.contains(lower(all.get(from - 1)))) {
      kept = all.subList(0, from - 1); // "the strike that has closed … has spread"
    }
    boolean usable = !onlyHelpers(kept) && !isHelped(kept) && !isAim(kept);
    return usable && !isAdverbial(kept) ? String.join(" ", kept) : "";
  }

  private static final Set<String> RELATIVE = words("that which who");

  /** A purpose far behind its subject is not what the clause tells. */
  private static final int FARTHEST_AIM = 8;

  private static boolean isHelped(List<String> words) {
    return !words.isEmpty() && HELPERS.contains(lower(words.get(0)));
  }

  private static boolean isAim(List<String> words) {
    String last = words.isEmpty() ? "" : lower(words.get(words.size() - 1));
    return words.size() > FARTHEST_AIM && (last.equals("to") || last.equals("help"));
  }

  /** "By noon 30 of them had been …" can be read; "in the capital, it …" has lost its subject. */
  private static boolean isAdverbial(List<String> words) {
    return LEADING.contains(lower(words.get(0)))
        && !PASSIVE.contains(lower(words.get(words.size() - 1)));
  }

  /** "The council and the guild": "and" between two parts of one subject. */
  private static boolean isJoint(List<String> words, int at) {
    return lower(words.get(at)).equals("and") && at > 0 && at < words.size() - 1;
  }

  private static boolean onlyHelpers(List<String> words) {
    return words.stream().allMatch(word -> HELPERS.contains(lower(word)) || word.endsWith("ly"));
  }

  private static String withNames(String subject, String names) {
    int space = subject.indexOf(' ');
    String first = space < 0 ? subject : subject.substring(0, space);
    if (!PRONOUNS.contains(lower(first))) {
      return subject;
    }
    return names.isEmpty() ? "" : names + (space < 0 ? "" : subject.substring(space));
  }

  private static String begun(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String last(String words) {
    return lower(words.substring(words.lastIndexOf(' ') + 1));
  }

  private static int count(String words) {
    return words.split(" ", -1).length;
  }
}

package org.unecho.bench.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a sentence in other words: synonyms word by word, and clauses turned round. */
final class Rewording {
  /** Of the words that have a synonym, as many in a hundred are replaced. */
  private static final int REPLACED = 85;

  private static final Pattern DAY_LAST =
      Pattern.compile("^(.{20,300}) (on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\.$");
  private static final Pattern DAY_FIRST =
      Pattern.compile("^(On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day), (.{20,300})\\.$");
  private static final Pattern SPEECH_LAST =
      Pattern.compile("^([^\",]{20,200}), ([^\",]{5,60}) (?:said|explained|estimate)\\.$");

  private final Map<String, List<String>> synonyms;

  private Rewording(Map<String, List<String>> synonyms) {
    this.synonyms = synonyms;
  }

  static Rewording shipped() {
    return of(Resource.lines("synonyms.txt"));
  }

  static Rewording of(List<String> lines) {
    Map<String, List<String>> synonyms = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      List<String> others = new ArrayList<>();
      for (String each : line.substring(colon + 1).split(",", -1)) {
        others.add(each.strip());
      }
      synonyms.put(line.substring(0, colon).strip(), others);
    }
    return new Rewording(synonyms);
  }

  /**
   * The sentence with most of its words replaced and its clauses turned round where they can be.
   */
  String reword(String sentence, SplittableRandom random) {
    return replaced(turned(sentence), REPLACED, random);
  }

  /** The sentence with a word replaced here and there, as an editor does. */
  String touch(String sentence, SplittableRandom random) {
    return replaced(sentence, 25, random);
  }

  static String turned(String sentence) {
    Matcher last = DAY_LAST.matcher(sentence);
    if (last.matches()) {
      return Grammar.capitalised(last.group(2)) + ", " + article(last.group(1)) + ".";
    }
    Matcher first = DAY_FIRST.matcher(sentence);
    if (first.matches()) {
      return Grammar.capitalised(first.group(2))
          + " "
          + Grammar.uncapitalised(first.group(1))
          + ".";
    }
    Matcher speech = SPEECH_LAST.matcher(sentence);
    if (speech.matches()) {
      return "According to " + speech.group(2) + ", " + article(speech.group(1)) + ".";
    }
    return sentence;
  }

  /** A sentence to stand after a comma: only "The" and "A" are known to be no names. */
  private static String article(String clause) {
    return clause.startsWith("The ") || clause.startsWith("A ")
        ? Grammar.uncapitalised(clause)
        : clause;
  }

  private String replaced(String sentence, int inHundred, SplittableRandom random) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < sentence.length()) {
      int end = at;
      while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
        end++;
      }
      if (end == at) {
        result.append(sentence.charAt(at++));
      } else {
        result.append(word(sentence.substring(at, end), inHundred, random));
        at = end;
      }
    }
    return result.toString();
  }

  private String word(String word, int inHundred, SplittableRandom random) {
    List<String> others = synonyms.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    if (others.isEmpty() || random.nextInt(100) >= inHundred) {
      return word;
    }
    String other = others.get(random.nextInt(others.size()));
    return Character.isUpperCase(word.charAt(0)) ? Grammar.capitalised(other) : other;
  }
}

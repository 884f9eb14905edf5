package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Sentence;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Passage;
import org.unecho.model.Span;

/**
 * Finds signs that a program has swapped the words of a text for synonyms, without its original at
 * hand (cf. Cabanac, Labb&eacute;, Magazinov, "Tortured phrases", 2021).
 */
final class SignFinder {
  private static final Set<String> HEADS = WordLists.set(SignFinder.class, "heads.txt");
  private static final Set<String> REGIONS = WordLists.set(SignFinder.class, "regions.txt");
  private static final Set<String> COUNTRIES = WordLists.set(SignFinder.class, "countries.txt");
  private static final List<String> REPLACED =
      WordLists.lines(SignFinder.class, "replaced.txt").stream()
          .map(line -> line.substring(0, Math.max(0, line.indexOf('|'))).strip())
          .toList();
  private static final List<String> BROKEN = BrokenTerms.all();
  private static final List<String> BY = WordLists.lines(SignFinder.class, "by.txt");
  private static final Set<String> SMALL_NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Set<String> DOUBLES = Set.of("a", "an", "for", "of", "to", "the", "in");

  /** Abbreviations are shorter: "approx.", "dept." */
  private static final int LONG_WORD = 7;

  /** A byline stands near the title. */
  private static final int BYLINE_LINES = 8;

  private final Prose prose;
  private final List<Sign> signs = new ArrayList<>();

  private SignFinder(Prose prose) {
    this.prose = prose;
  }

  /** The signs in {@code prose}, by kind, each kind once with all its passages. */
  static List<Sign> in(Prose prose, Background background) {
    SignFinder finder = new SignFinder(prose);
    finder.brokenNumbers();
    finder.namesInSeveralForms();
    finder.phrases(Sign.Kind.BROKEN_TERM, BROKEN, 1);
    finder.phrases(Sign.Kind.SWAPPED_WORDS, REPLACED, 2);
    finder.lowerCaseStarts();
    finder.countriesForCountry();
    finder.doubledWords();
    garbledByline(prose)
        .ifPresent(line -> finder.add(Sign.Kind.GARBLED_BYLINE, List.of(prose.at(line))));
    finder.add(Sign.Kind.WORD_OUT_OF_PLACE, OutOfPlace.in(prose, background));
    return List.copyOf(finder.signs);
  }

  private void add(Sign.Kind kind, List<Passage> at) {
    if (!at.isEmpty()) {
      signs.add(new Sign(kind, at));
    }
  }

  private void brokenNumbers() {
    List<Passage> at = new ArrayList<>();
    for (Word word : prose.words()) {
      int comma = word.lower().indexOf(',');
      if (comma > 0 && SMALL_NUMBERS.contains(word.lower().substring(0, comma))) {
        at.add(prose.at(word.span()));
      }
    }
    add(Sign.Kind.BROKEN_NUMBER, at);
  }

  private void namesInSeveralForms() {
    Map<String, Map<String, Passage>> forms = new TreeMap<>();
    for (Sentence sentence : prose.sentences()) {
      List<Word> words = sentence.words();
      for (int i = 2; i < words.size(); i++) {
        Word head = words.get(i);
        Word before = words.get(i - 1);
        if (head.isCapital() && HEADS.contains(head.lower()) && isOddBefore(before)) {
          String region = head.lower().substring(0, 4);
          Span span = before.span().hull(head.span());
          forms
              .computeIfAbsent(region, key -> new TreeMap<>())
              .putIfAbsent(before.lower(), prose.at(span));
        }
      }
    }
    Set<Passage> at = new TreeSet<>(AlikeNames.in(prose));
    forms.values().stream().filter(f -> f.size() >= 2).forEach(f -> at.addAll(f.values()));
    add(Sign.Kind.NAME_IN_SEVERAL_FORMS, List.copyOf(at));
  }

  /** A capitalised word that is no direction and no part of a longer, hyphenated name. */
  private static boolean isOddBefore(Word word) {
    return word.isCapital()
        && word.text().length() > 3
        && word.text().indexOf('-') < 0
        && !word.text().endsWith("'s")
        && !word.text().equals(word.text().toUpperCase(Locale.ROOT))
        && !REGIONS.contains(word.lower());
  }

  private void phrases(Sign.Kind kind, List<String> phrases, int least) {
    List<Passage> at = new ArrayList<>();
    Set<String> distinct = new TreeSet<>();
    for (Sentence sentence : prose.sentences()) {
      String text = sentence.span().of(prose.article().text()).replace('\u2019', '\'');
      String lower = text.toLowerCase(Locale.ROOT);
      for (String phrase : phrases) {
        int found = lower.length() == text.length() ? wholeWords(lower, phrase) : -1;
        boolean named = found >= 0 && isNamed(text, found, phrase);
        if (found >= 0 && (named || kind != Sign.Kind.BROKEN_TERM)) {
          int start = sentence.span().start() + found;
          at.add(prose.at(new Span(start, start + phrase.length())));
          distinct.add(phrase);
        }
      }
    }
    if (distinct.size() >= least) {
      add(kind, at.stream().sorted().toList());
    }
  }

  /** Written as a name: a program that swaps a word keeps its capital. */
  private static boolean isNamed(String text, int at, String phrase) {
    int last = phrase.lastIndexOf(' ') + 1;
    boolean two = phrase.indexOf(' ') == last - 1;
    return Character.isUpperCase(text.charAt(at))
        && (!two || Character.isUpperCase(text.charAt(at + last)));
  }

  private static int wholeWords(String text, String phrase) {
    int at = text.indexOf(phrase);
    while (at >= 0) {
      int end = at + phrase.length();
      boolean left = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean right = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (left && right) {
        return at;
      }
      at = text.indexOf(phrase, at + 1);
    }
    return -1;
  }

  /** Sentences that open with a small letter: twice, and at least five words long each. */
  private void lowerCaseStarts() {
    List<Passage> at = new ArrayList<>();
    for (Span paragraph : prose.paragraphs()) {
      for (Sentence sentence : prose.sentences()) {
        if (paragraph.start() != sentence.span().start()) {
          continue;
        }
        boolean opens = !isItem(paragraph) && isAfterStop(paragraph);
        boolean full = sentence.words().size() >= 5 && endsAsSentence(sentence);
        Word first = sentence.words().get(0);
        // Behind a quotation mark a small letter is no sign: a fragment is quoted.
        boolean bare = first.span().start() == sentence.span().start();
        if (opens && full && bare && isAllLower(first.text())) {
          at.add(prose.at(first.span()));
        }
      }
    }
    for (Sentence sentence : prose.sentences()) {
      at.addAll(smallAfterStop(sentence));
    }
    if (at.size() >= 2) {
      at.sort(null);
      add(Sign.Kind.SMALL_FIRST_LETTER, at);
    }
  }

  /** Words in small letters behind the full stop of a whole word, which is no abbreviation. */
  private List<Passage> smallAfterStop(Sentence sentence) {
    List<Passage> at = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int i = 3; i + 3 < words.size(); i++) {
      Word before = words.get(i - 1);
      Span gap = new Span(/* start= */ before.span().end(), /* end= */ words.get(i).span().start());
      boolean stop = gap.of(prose.article().text()).equals(". ");
      boolean whole = before.text().length() >= LONG_WORD && isAllLower(before.text());
      if (stop && whole && isAllLower(words.get(i).text())) {
        at.add(prose.at(words.get(i).span()));
      }
    }
    return at;
  }

  private boolean isItem(Span paragraph) {
    int at = paragraph.start() - 1;
    String text = prose.article().text();
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && "\u2022*-\u25AA\u25CF\u25E6\u2023\u00B7".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the line before has come to its end: a broken line goes on with a small letter. */
  private boolean isAfterStop(Span paragraph) {
    int at = paragraph.start() - 1;
    String text = prose.article().text();
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 || ".!?:\u201D\"'\u2019)".indexOf(text.charAt(at)) >= 0;
  }

  private boolean endsAsSentence(Sentence sentence) {
    String text = sentence.text();
    return text.length() > 40 && ".!?\u201D\"".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isAllLower(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
  }

  private void countriesForCountry() {
    List<Passage> at = new ArrayList<>();
    for (Sentence sentence : prose.sentences()) {
      String text = sentence.span().of(prose.article().text()).replace('\u2019', '\'');
      for (String country : COUNTRIES) {
        // The case matters: written in capitals it is the country itself.
        int found = wholeWords(text, country);
        if (found >= 0) {
          int start = sentence.span().start() + found;
          at.add(prose.at(new Span(start, start + country.length())));
        }
      }
    }
    add(Sign.Kind.COUNTRY_FOR_A_WORD, at.stream().sorted().toList());
  }

  private void doubledWords() {
    List<Passage> at = new ArrayList<>();
    for (Sentence sentence : prose.sentences()) {
      List<Word> words = sentence.words();
      for (int i = 1; i < words.size(); i++) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        boolean beside = word.span().start() - before.span().end() == 1;
        if (beside && word.text().equals(before.text()) && DOUBLES.contains(word.text())) {
          at.add(prose.at(before.span().hull(word.span())));
        }
      }
    }
    if (at.size() >= 2) {
      add(Sign.Kind.DOUBLED_WORD, at);
    }
  }

  /** The garbled byline among the first lines, if any; it may have been set apart as furniture. */
  static Optional<Span> garbledByline(Prose prose) {
    String text = prose.article().text();
    int start = 0;
    for (int lines = 0; lines < BYLINE_LINES && start < text.length(); ) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      String line = text.substring(start, end);
      if (bylineName(line.stripTrailing()) > 0) {
        return Optional.of(new Span(start, start + line.stripTrailing().length()));
      }
      lines += line.isBlank() ? 0 : 1;
      start = end + 1;
    }
    return Optional.empty();
  }

  /** Where the name starts in a garbled byline, or 0 if the line is none. */
  static int bylineName(String line) {
    if (line.length() > 60) {
      return 0;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (String by : BY) {
      int name = by.length() + 1;
      if (lower.startsWith(by + " ") && line.length() > name && isName(line.substring(name))) {
        return name;
      }
    }
    return 0;
  }

  private static boolean isName(String line) {
    List<Word> words = Word.in(line, new Span(0, line.length()));
    return words.size() >= 2
        && words.size() <= 4
        && words.stream().allMatch(w -> w.isCapital() || w.text().length() <= 3)
        && words.get(0).isCapital();
  }
}

package org.unecho.reading.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.TimeFinding;
import org.unecho.reading.syntax.Token;

/** SUTime's findings without those that name no time, and with those that it does not know. */
final class Findings {
  /** Ages, and words that only count or order: "a six-year-old", "once", "previously". */
  private static final Pattern IDLE =
      Pattern.compile(
          ".*\\bold(?: or older)?|once|previously|annual|annually|past|future|time|days?|nights?");

  /** Words that are months or weekdays only with a capital: "a march on the palace", "they wed". */
  private static final Pattern NO_NAME =
      Pattern.compile("(?:\\p{Ll}+ )?(?:march|may|august|mon|tue|wed|fri|sat|sun)");

  private static final Pattern FEAST =
      Pattern.compile("christmas|x-?mas|easter|thanksgiving|halloween|valentine'?s?");

  /** What a feast is the kind of, not the day: "a Christmas present". */
  private static final Pattern OF_A_FEAST =
      Pattern.compile(
          "^ (?:presents?|gifts?|trees?|cards?|carols?|shopping|shoppers?|lists?|songs?|eggs?|bunn(?:y|ies)"
              + "|sweaters?|jumpers?|decorations?|lights?|cakes?|puddings?|stor(?:y|ies)|movies?|films?"
              + "|bonus(?:es)?|stockings?|costumes?|cand(?:y|ies))\\b");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** What its rules leave out. */
  private static final Pattern MORE =
      Pattern.compile(
          "\\b[Mm]id-"
              + MONTH
              + "\\b|\\b[Ff]iscal (?:year )?(\\d{4})\\b|\\b[Mm]id-(\\d{4})\\b"
              + "|\\b(?:the )?year-(?:ago|earlier)(?: (?:quarter|period))?\\b"
              + "|\\b(?:that|the latest) quarter\\b|\\b[Tt]hese days\\b"
              + "|\\b(?:a later date|year[- ]end)\\b");

  private Findings() {}

  static List<TimeFinding> of(ParsedArticle parsed) {
    List<TimeFinding> all = new ArrayList<>();
    parsed.times().stream().filter(each -> namesTime(parsed, each)).forEach(all::add);
    for (Span paragraph : parsed.paragraphs()) {
      more(parsed, paragraph, all);
    }
    all.sort(Comparator.comparing(TimeFinding::span));
    return all;
  }

  private static boolean namesTime(ParsedArticle parsed, TimeFinding finding) {
    String written = parsed.words(finding.span());
    String words = written.toLowerCase(Locale.ROOT);
    boolean partOfName = words.equals("day") || words.equals("this week");
    boolean name = partOfName && Character.isUpperCase(written.charAt(0));
    return !IDLE.matcher(words).matches()
        && !NO_NAME.matcher(written).matches()
        && !name
        && !isSurname(parsed, finding)
        && !isOfAFeast(parsed, finding, words);
  }

  /** Months that people are called, too. */
  private static final Pattern PERSONS = Pattern.compile("May|March|April|June|August");

  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "of", "last", "next", "this", "early", "late", "since", "until", "till", "by",
          "from", "to", "during", "through", "before", "after", "and", "between");

  private static final Set<String> TITLES =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "minister", "pm");

  /** "Theresa May", and "May" alone where the article names her so. */
  private static boolean isSurname(ParsedArticle parsed, TimeFinding finding) {
    String written = parsed.words(finding.span());
    if (!PERSONS.matcher(written).matches()) {
      return false;
    }
    String before = before(parsed, finding.span()).map(Findings::lower).orElse("");
    boolean known =
        parsed.times().stream()
            .filter(each -> parsed.words(each.span()).equals(written))
            .anyMatch(each -> isNamed(parsed, each.span()));
    return isNamed(parsed, finding.span()) || (known && !BEFORE_MONTH.contains(before));
  }

  private static boolean isNamed(ParsedArticle parsed, Span month) {
    return before(parsed, month)
        .filter(token -> token.entity().equals("PERSON") || TITLES.contains(lower(token)))
        .isPresent();
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  private static Optional<Token> before(ParsedArticle parsed, Span span) {
    return parsed
        .findSentence(span)
        .flatMap(
            sentence ->
                sentence
                    .findHead(span)
                    .filter(head -> head.index() > 1)
                    .map(head -> sentence.token(head.index() - 1)));
  }

  private static boolean isOfAFeast(ParsedArticle parsed, TimeFinding finding, String words) {
    String text = parsed.article().text();
    int end = finding.span().end();
    String next = text.substring(end, Math.min(text.length(), end + LONGEST_NOUN));
    return FEAST.matcher(words).matches() && OF_A_FEAST.matcher(next).find();
  }

  /** As far as one looks for what follows a feast. */
  private static final int LONGEST_NOUN = 16;

  private static void more(ParsedArticle parsed, Span paragraph, List<TimeFinding> all) {
    Matcher found = MORE.matcher(parsed.words(paragraph));
    while (found.find()) {
      Span span = new Span(found.start(), found.end()).shift(paragraph.start());
      all.removeIf(each -> span.contains(each.span()));
      if (all.stream().noneMatch(each -> each.span().overlaps(span))) {
        all.add(new TimeFinding(span, TimeMention.Type.DATE, value(found)));
      }
    }
  }

  /** The year that is named, or nothing yet. */
  private static String value(Matcher found) {
    String fiscal = found.group(1) == null ? "" : found.group(1);
    return found.group(2) == null ? fiscal : found.group(2);
  }
}

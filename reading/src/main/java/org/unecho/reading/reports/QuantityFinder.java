package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** The numbers that count nouns of a sentence. */
final class QuantityFinder {
  private static final List<String> UNITS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Software that replaces words breaks "2,500" into "two,500". */
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\b(one|two|three|four|five|six|seven|eight|nine|ten),\\s?(\\d{3})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?");
  private static final Pattern NORMAL = Pattern.compile("[^0-9.]*(\\d+(?:\\.\\d+)?(?:E\\d+)?)");
  private static final Map<String, Double> SCALES =
      Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

  private final Sentence sentence;
  private final String text;

  QuantityFinder(Sentence sentence, String articleText) {
    this.sentence = sentence;
    this.text = articleText;
  }

  /** The numbers that count one of {@code nouns}, in order of the text. */
  List<Report.Quantity> of(Collection<Token> nouns) {
    Set<Report.Quantity> found = new LinkedHashSet<>();
    for (Token noun : nouns) {
      quantity(noun).ifPresent(found::add);
    }
    List<Report.Quantity> sorted = new ArrayList<>(found);
    sorted.sort(java.util.Comparator.comparing(Report.Quantity::span));
    return sorted;
  }

  private Optional<Report.Quantity> quantity(Token noun) {
    Optional<Report.Quantity> broken = broken(noun);
    if (broken.isPresent()) {
      return broken;
    }
    List<Token> numbers = sentence.dependents(noun, "nummod");
    if (numbers.isEmpty() || isYear(numbers.get(0)) || noun.entity().matches("DATE|TIME")) {
      return Optional.empty();
    }
    Span span = sentence.reach(numbers.get(0));
    OptionalDouble value = value(numbers.get(0), span);
    return value.isPresent()
        ? Optional.of(new Report.Quantity(span, value.getAsDouble(), noun.lemma()))
        : Optional.empty();
  }

  /** The value of a number word, counting nothing yet; empty for a year or a vague number. */
  Optional<Report.Quantity> number(Token number) {
    if (isYear(number)) {
      return Optional.empty();
    }
    Span span = number.span();
    OptionalDouble value = value(number, span);
    return value.isPresent()
        ? Optional.of(new Report.Quantity(span, value.getAsDouble(), ""))
        : Optional.empty();
  }

  private static boolean isYear(Token number) {
    return number.entity().equals("DATE");
  }

  private OptionalDouble value(Token number, Span span) {
    String words = span.of(text).toLowerCase(Locale.ROOT);
    if (words.contains("tens")
        || words.contains("dozens")
        || words.matches(".*(hundreds|thousands|millions).*")) {
      return OptionalDouble.empty();
    }
    Matcher normal = NORMAL.matcher(number.normal());
    if (normal.lookingAt()) {
      return OptionalDouble.of(Double.parseDouble(normal.group(1)));
    }
    Matcher digits = DIGITS.matcher(words);
    if (digits.find()) {
      double scale =
          SCALES.entrySet().stream()
              .filter(entry -> words.endsWith(entry.getKey()))
              .mapToDouble(Map.Entry::getValue)
              .findFirst()
              .orElse(1);
      return OptionalDouble.of(Double.parseDouble(digits.group().replace(",", "")) * scale);
    }
    int unit = UNITS.indexOf(words);
    return unit < 0 ? OptionalDouble.empty() : OptionalDouble.of(unit + 1.0);
  }

  /** A broken number right before the noun, whatever the parser made of its pieces. */
  private Optional<Report.Quantity> broken(Token noun) {
    if (!noun.isNoun()) {
      return Optional.empty();
    }
    int from = Math.max(sentence.span().start(), noun.span().start() - 40);
    Matcher matcher = BROKEN.matcher(text).region(from, noun.span().start());
    Optional<Report.Quantity> found = Optional.empty();
    while (matcher.find()) {
      String between = text.substring(matcher.end(), noun.span().start());
      if (between.strip().split(" ", -1).length <= 2 && between.indexOf(',') < 0) {
        double value =
            1000.0 * (UNITS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 1)
                + Integer.parseInt(matcher.group(2));
        Span span = new Span(matcher.start(), matcher.end());
        found = Optional.of(new Report.Quantity(span, value, noun.lemma()));
      }
    }
    return found;
  }
}

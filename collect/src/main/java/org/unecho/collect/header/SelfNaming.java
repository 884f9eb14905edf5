package org.unecho.collect.header;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unecho.collect.furniture.Mark;
import org.unecho.collect.furniture.Marking;
import org.unecho.collect.line.Line;

/**
 * Finds the outlet that a page names as itself.
 *
 * <p>"…, she tells the Courier." is how an outlet speaks of its own interviews. The name counts if
 * the clause ends with it, if it stands nowhere else on the page (a person who is told something
 * acts elsewhere too), and if it is no agency or audience ({@code not-outlets.txt}). The past tense
 * is also used for the interviews of others, so it must stand there twice.
 */
final class SelfNaming {
  private static final String NAME =
      "((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}’'&\\-]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}’'&\\-]{1,30}){0,3}?)";

  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(tells|told) "
              + NAME
              + "(?=\\.(?:\\s|$)|,|;|:|[”\"]|\\s(?:in an (?:exclusive )?interview|exclusively)|$)");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright)[\\s©]*(?:\\([cC]\\)\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?)\\s+(?:by )?"
              + NAME
              + "(?=[.,|]|\\s+[Aa]ll [Rr]ights|\\s*$)");

  private static final Set<String> NOT_OUTLETS = load("not-outlets.txt");

  private SelfNaming() {}

  /** Who claims the copyright of the page, unless that is the agency that the text comes from. */
  static Optional<String> copyright(Marking marking) {
    return marking.marks().stream()
        .filter(mark -> mark.category().equals("legal"))
        .map(Mark::line)
        .filter(line -> line.words().length() < 300)
        .map(line -> COPYRIGHT.matcher(line.words()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .filter(SelfNaming::mayBeOutlet)
        .filter(name -> !Agencies.isNamed(marking, name))
        .findFirst();
  }

  /** Who is told things by the people of the article. */
  static Optional<String> told(Marking marking) {
    Map<String, Integer> weight = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Line line : marking.bodyLines()) {
      Matcher tells = TELLS.matcher(line.words());
      while (tells.find()) {
        weight.merge(tells.group(2), tells.group(1).equals("tells") ? 2 : 1, Integer::sum);
        times.merge(tells.group(2), 1, Integer::sum);
      }
    }
    return weight.entrySet().stream()
        .filter(entry -> entry.getValue() >= 2 && mayBeOutlet(entry.getKey()))
        .map(Map.Entry::getKey)
        .filter(name -> mentions(marking, name) == times.getOrDefault(name, 0))
        .findFirst();
  }

  static boolean mayBeOutlet(String name) {
    return !NOT_OUTLETS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** How often the name's last word stands in the article; persons come back by their surname. */
  static int mentions(Marking marking, String name) {
    Pattern word =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])"
                + Pattern.quote(name.substring(name.lastIndexOf(' ') + 1))
                + "(?![\\p{L}\\p{N}])");
    int count = 0;
    for (Line line : marking.bodyLines()) {
      count += (int) word.matcher(line.words()).results().count();
    }
    return count
        + (int) marking.title().stream().filter(t -> word.matcher(t.words()).find()).count();
  }

  private static Set<String> load(String resource) {
    try (InputStream in = SelfNaming.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " of the jar cannot be read", e);
    }
  }
}

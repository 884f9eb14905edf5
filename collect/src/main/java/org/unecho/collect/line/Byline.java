package org.unecho.collect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says who wrote the article.
 *
 * @param names the authors as printed; empty where the line names none ("Written by |", "By our
 *     foreign desk")
 * @param stamp the date on the same line, if any
 */
public record Byline(List<String> names, Optional<Stamp> stamp) {
  /**
   * "By" and what word-replacing programs make of it ("By means of"); the longest comes first so
   * that it wins.
   */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:(?:story|report|words|text|article|reporting|analysis) )?"
              + "(written by|reported by|posted by|authored by|published by|by means of|by way of"
              + "|through the use of|by|author:|authors:)[\\s:]+(.{1,200})");

  private static final Pattern BETWEEN =
      Pattern.compile("(?i)\\s*,\\s*and\\s+|\\s*[,&]\\s*|\\s+and\\s+");
  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*[|•·–—]\\s*|\\s+-\\s+|\\s+(?=[Ii]n\\s)|\\s+for\\s+(?=[Tt]he\\s|\\p{Lu})");

  /** Authors without a name: "our foreign desk", "staff writers". */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?i)(?:(?:our|the|a|an)\\s+)?(?:[\\p{L}\\p{N}-]{1,20}\\s+){0,3}(?:desk|staff|correspondents?|reporters?"
              + "|newsroom|editors?|writers?|agencies|team|contributors?|editorial board)"
              + "(?:\\s+(?:in|at)\\s+\\p{Lu}[\\p{L} .-]{1,40})?");

  /** Copies the names. */
  public Byline {
    names = List.copyOf(names);
  }

  static Optional<Byline> find(String words) {
    Matcher opening = OPENING.matcher(words);
    if (!opening.matches()) {
      return Optional.empty();
    }
    String rest = opening.group(2).strip();
    List<String> pieces = List.of(AFTER.split(rest));
    List<String> names = names(pieces.get(0));
    Optional<Stamp> stamp =
        pieces.stream().map(String::strip).map(Stamp::find).flatMap(Optional::stream).findFirst();
    boolean empty = pieces.get(0).isBlank() && stamp.isPresent();
    boolean nameless = NAMELESS.matcher(pieces.get(0)).matches();
    return names.isEmpty() && !empty && !nameless
        ? Optional.empty()
        : Optional.of(new Byline(names, stamp));
  }

  /** The names at the start of {@code list}; empty unless the first piece is a name. */
  private static List<String> names(String list) {
    List<String> names = new ArrayList<>();
    for (String piece : BETWEEN.split(list, -1)) {
      Optional<String> name = PersonName.only(piece);
      if (name.isEmpty()) {
        break;
      }
      names.add(name.get());
    }
    return names;
  }
}

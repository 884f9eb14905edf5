package org.unecho.collect.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line between title and text says of the article, part by part: "By NAME | OUTLET, DATE".
 *
 * @param byline the part that says who wrote it
 * @param stamp the date
 * @param labels the parts that are neither, as printed; after or before a comma, what could be a
 *     place is {@link Label.Kind#UNSURE}
 */
public record Credit(Optional<Byline> byline, Optional<Stamp> stamp, List<Label> labels) {
  /** Author, outlet, section, place and date; longer lines are prose. */
  private static final int LONGEST = 160;

  private static final int MOST_PARTS = 6;

  private static final Pattern BARS = Pattern.compile("\\s*[|·•]\\s*|\\s+[/–—-]\\s+");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?i)\\s(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?$");
  private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

  /** Copies the labels. */
  public Credit {
    labels = List.copyOf(labels);
  }

  /** The line's only label, if the line holds nothing else. */
  public Optional<Label> alone() {
    return byline.isEmpty() && stamp.isEmpty() && labels.size() == 1
        ? Optional.of(labels.get(0))
        : Optional.empty();
  }

  static Optional<Credit> find(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> parts = List.of(BARS.split(words.strip()));
    Collected found = new Collected();
    boolean understood = parts.size() <= MOST_PARTS;
    for (String part : parts) {
      understood = understood && (part.isBlank() || found.take(part.strip()));
    }
    boolean evidence = found.byline.isPresent() || found.stamp.isPresent();
    return understood && (evidence || (parts.size() == 1 && found.labels.size() == 1))
        ? Optional.of(new Credit(found.byline, found.stamp, found.labels))
        : Optional.empty();
  }

  /** What the parts read so far say. */
  private static final class Collected {
    private Optional<Byline> byline = Optional.empty();
    private Optional<Stamp> stamp = Optional.empty();
    private final List<Label> labels = new ArrayList<>();

    /** Whether the part was understood. */
    private boolean take(String part) {
      return takeByline(part)
          || takeLabelsAndDate(part)
          || takeStamp(part)
          || Label.find(part).map(labels::add).orElse(false);
    }

    private boolean takeByline(String part) {
      Optional<Byline> found = Byline.find(part);
      if (found.isEmpty()) {
        return false;
      }
      byline = byline.or(() -> found);
      stamp = stamp.or(() -> found.flatMap(Byline::stamp));
      for (String piece : COMMAS.split(part, -1)) {
        Label.find(piece).filter(l -> l.kind() == Label.Kind.OUTLET).ifPresent(labels::add);
      }
      dateAfterComma(part).map(at -> part.substring(at)).ifPresent(this::takeStamp);
      return true;
    }

    private boolean takeStamp(String part) {
      Optional<Stamp> found = Stamp.find(part);
      stamp = stamp.filter(first -> !first.modified()).or(() -> found).or(() -> stamp);
      return found.isPresent();
    }

    /** "OUTLET, Monday, March 10, 2031" and "March 10, 2031, OUTLET". */
    private boolean takeLabelsAndDate(String part) {
      Optional<Integer> date = dateAfterComma(part);
      if (date.isPresent()) {
        String before = part.substring(0, part.lastIndexOf(',', date.get() - 1));
        Matcher weekday = WEEKDAY.matcher(before);
        boolean understood =
            weekday.find() ? takeName(before.substring(0, weekday.start())) : takeLabels(before);
        return understood && takeStamp(part.substring(date.get()));
      }
      int comma = part.lastIndexOf(',');
      if (comma < 0 || Stamp.find(part.substring(0, comma)).isEmpty()) {
        return false;
      }
      String after = part.substring(comma + 1);
      boolean digits = after.chars().anyMatch(Character::isDigit);
      return !digits && takeLabels(after) && takeStamp(part.substring(0, comma));
    }

    private boolean takeLabels(String list) {
      List<Label> found = new ArrayList<>();
      for (String piece : COMMAS.split(list, -1)) {
        Optional<Label> label = Label.find(piece).map(Collected::besideComma);
        if (label.isEmpty()) {
          return false;
        }
        found.add(label.get());
      }
      return labels.addAll(found);
    }

    /** The name in "NAME Monday, March 3, 2031"; with no comma between it is no place. */
    private boolean takeName(String words) {
      return Label.find(words)
          .filter(label -> label.kind() != Label.Kind.UNSURE)
          .map(labels::add)
          .orElse(false);
    }

    /** "Orsund, March 3, 2031" names a place more often than anything else. */
    private static Label besideComma(Label label) {
      boolean place =
          label.kind() == Label.Kind.PERSON
              || (label.kind() == Label.Kind.OTHER && !label.words().startsWith("The "));
      return place ? new Label(label.words(), Label.Kind.UNSURE) : label;
    }

    /** Where the date begins that stands after the first comma that a date follows. */
    private static Optional<Integer> dateAfterComma(String part) {
      for (int comma = part.indexOf(','); comma >= 0; comma = part.indexOf(',', comma + 1)) {
        int at = comma + 1;
        while (at < part.length() && Character.isWhitespace(part.charAt(at))) {
          at++;
        }
        boolean weekdayOnly = WEEKDAY.matcher(" " + part.substring(0, comma)).matches();
        if (!weekdayOnly && Stamp.find(part.substring(at)).isPresent()) {
          return Optional.of(at);
        }
      }
      return Optional.empty();
    }
  }
}

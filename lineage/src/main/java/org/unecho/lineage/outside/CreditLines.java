package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Word;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Article;
import org.unecho.model.Span;

/**
 * Agencies that no list knows, told by the form of the credit: the brackets of a dateline, a
 * copyright line, "With material from". Furniture is read, too: credits mostly stand there.
 */
final class CreditLines {
  /** Datelines stand at the start of a line, and within the first few. */
  private static final int FIRST = 12;

  private static final int DATELINE = 90;

  /** A credit line is a short one. */
  private static final int LINE = 140;

  /** Names of agencies are short; longer brackets hold a remark. */
  private static final int NAME_WORDS = 5;

  private static final Set<String> AGENCY_WORDS =
      WordLists.set(CreditLines.class, "agency-words.txt");
  private static final List<String> MATERIAL = WordLists.lines(CreditLines.class, "material.txt");
  private static final Set<String> MONTHS =
      Set.of(
          "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec");

  private final Article article;
  private final List<Span> lines;

  private CreditLines(Prose prose) {
    this.article = prose.article();
    this.lines = lines(article.text());
  }

  /** The credits of {@code prose} that its form tells. */
  static List<Credit> in(Prose prose) {
    CreditLines credits = new CreditLines(prose);
    List<Credit> found = new ArrayList<>(credits.dateline());
    found.addAll(credits.byline());
    found.addAll(credits.copyright());
    found.addAll(credits.material());
    return found;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (!text.substring(start, stop).isBlank()) {
        lines.add(new Span(start, stop));
      }
      start = stop + 1;
    }
    return lines;
  }

  /** "PLACE, DATE (AGENCY) -". */
  private List<Credit> dateline() {
    for (Span line : lines.subList(0, Math.min(FIRST, lines.size()))) {
      String text = line.of(article.text()).strip();
      if (Agencies.isPhoto(text)) {
        continue;
      }
      int open = text.indexOf('(');
      int close = text.indexOf(')');
      if (open > 0 && open < DATELINE && close > open && isDash(text, close + 1)) {
        String name = text.substring(open + 1, close).strip();
        if (isPlaceAndDay(text.substring(0, open)) && isAgency(name)) {
          return List.of(credit(name, Credit.Form.DATELINE, "the dateline credits " + name, line));
        }
      }
    }
    return List.of();
  }

  private static boolean isDash(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && "-\u2013\u2014".indexOf(text.charAt(at)) >= 0;
  }

  /** A place in capitals; what follows are names, figures and months. */
  private static boolean isPlaceAndDay(String text) {
    List<Word> words = Word.in(text, new Span(0, text.length()));
    if (words.isEmpty() || words.size() > 10) {
      return false;
    }
    String place = words.get(0).text();
    boolean capitals = place.length() >= 2 && place.equals(place.toUpperCase(Locale.ROOT));
    return capitals && words.stream().allMatch(w -> w.isCapital() || w.isDigits() || isMonth(w));
  }

  /** Names, figures and months, or nothing: what stands before the name of a known agency. */
  static boolean isNamesAndDay(String text) {
    List<Word> words = Word.in(text, new Span(0, text.length()));
    return words.size() <= 10
        && words.stream().allMatch(w -> w.isCapital() || w.isDigits() || isMonth(w));
  }

  private static boolean isMonth(Word word) {
    return MONTHS.contains(word.lower());
  }

  /** "By AGENCY". */
  private List<Credit> byline() {
    for (Span line : lines.subList(0, Math.min(FIRST, lines.size()))) {
      String text = line.of(article.text()).strip();
      String name = text.toLowerCase(Locale.ROOT).startsWith("by ") ? text.substring(3) : "";
      if (isCertain(name) && isAgency(name)) {
        return List.of(credit(name, Credit.Form.BYLINE, "the byline is " + name, line));
      }
    }
    return List.of();
  }

  /** "Copyright YEAR AGENCY", where the name itself says that it is one. */
  private List<Credit> copyright() {
    // Where the outlet is not known, the line is most likely its own.
    boolean known = !article.header().outlet().isBlank();
    for (Span line : known ? lines : List.<Span>of()) {
      String text = line.of(article.text()).strip();
      int after = afterCopyright(text);
      if (after > 0 && text.length() <= LINE) {
        String name = name(text.substring(after));
        if (isCertain(name) && isAgency(name)) {
          return List.of(
              credit(name, Credit.Form.COPYRIGHT, "the copyright is with " + name, line));
        }
      }
    }
    return List.of();
  }

  /** Past the mark and the year, or 0 if the line is no such one. */
  private static int afterCopyright(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.startsWith("copyright") ? 9 : lower.startsWith("\u00A9") ? 1 : 0;
    boolean year = false;
    while (at > 0 && at < text.length() && !Character.isLetter(text.charAt(at))) {
      year |= Character.isDigit(text.charAt(at));
      at++;
    }
    return year && at < text.length() ? at : 0;
  }

  /** "With material from AGENCY", "With files from AGENCY and AGENCY". */
  private List<Credit> material() {
    List<Credit> found = new ArrayList<>();
    for (Span line : lines) {
      String text = line.of(article.text()).strip();
      String lower = text.toLowerCase(Locale.ROOT);
      int at = !text.isEmpty() && "([*\u2013-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
      for (String opening : MATERIAL) {
        if (text.length() <= LINE && lower.startsWith(opening + " ", at)) {
          found.addAll(material(text.substring(at + opening.length() + 1), opening, line));
        }
      }
    }
    return found;
  }

  private List<Credit> material(String from, String opening, Span line) {
    List<Credit> found = new ArrayList<>();
    for (String part : Agencies.parts(from)) {
      String name = Agencies.isKnown(stripped(part)) ? stripped(part) : name(part);
      boolean first = found.isEmpty() && from.contains(name);
      boolean believed = (first && opening.contains("material")) || isCertain(name);
      if (believed && isAgency(name)) {
        found.add(credit(name, Credit.Form.PART, "it has material from " + name, line));
      }
    }
    return found;
  }

  /** Without the stop or bracket at its end. */
  private static String stripped(String part) {
    String name = part.strip();
    while (!name.isEmpty() && ".)];*".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    return name;
  }

  /** The capitalised words at the start, up to a stop. */
  private static String name(String text) {
    String rest = text.strip();
    String plain = rest.startsWith("the ") ? rest.substring(4) : rest;
    int end = 0;
    for (Word word : Word.in(plain, new Span(0, plain.length()))) {
      String between = plain.substring(end, word.span().start());
      if (!word.isCapital() || !between.isBlank()) {
        break;
      }
      end = word.span().end();
    }
    return plain.substring(0, end);
  }

  /** Whether the name is that of a known agency, or says itself that it is one. */
  private static boolean isCertain(String name) {
    return Agencies.isKnown(name)
        || Word.in(name, new Span(0, name.length())).stream()
            .anyMatch(word -> AGENCY_WORDS.contains(word.lower()));
  }

  /** A short name in capitals that is neither the outlet's nor a photograph's. */
  private boolean isAgency(String name) {
    List<Word> words = Word.in(name, new Span(0, name.length()));
    boolean capitals = Agencies.isKnown(name) || words.stream().allMatch(Word::isCapital);
    return !words.isEmpty()
        && words.size() <= NAME_WORDS
        && name.length() >= 2
        && capitals
        && !Agencies.isPhoto(name)
        && !Agencies.isOwn(article, Agencies.shown(name));
  }

  private Credit credit(String name, Credit.Form form, String how, Span line) {
    Span shown = new Span(line.start(), Math.min(line.end(), line.start() + LINE));
    return new Credit(Agencies.shown(name), form, how, List.of(article.passage(shown)));
  }
}

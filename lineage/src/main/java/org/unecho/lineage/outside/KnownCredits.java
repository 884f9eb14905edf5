package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unecho.lineage.text.Prose;
import org.unecho.model.Explanation;
import org.unecho.model.Span;

/** Credits to names that are known beforehand: the agencies of the list, or an outlet. */
final class KnownCredits {
  /** Datelines stand at the start of a paragraph, and within the first few. */
  private static final int FIRST = 8;

  /** Credits to part of a text stand at its very end. */
  private static final int LAST = 3;

  private static final int DATELINE = 90;

  /** A credit line is a short one. */
  private static final int LINE = 120;

  /** What stands before a name that the whole text is from. */
  private static final List<String> OPENINGS =
      List.of(
          "source: ",
          "originally published by ",
          "first published by ",
          "this article first appeared in ",
          "this article originally appeared in ");

  private final Prose prose;
  private final List<String> paragraphs;

  /**
   * The places of paragraphs that may hold a credit: the first and the last that are no caption.
   */
  private final List<Integer> edges;

  private KnownCredits(Prose prose) {
    this.prose = prose;
    this.paragraphs =
        prose.paragraphs().stream().map(span -> span.of(prose.article().text())).toList();
    this.edges =
        IntStream.range(0, paragraphs.size())
            .filter(at -> at < FIRST || at >= paragraphs.size() - LAST)
            .filter(at -> !Agencies.isPhoto(paragraphs.get(at)))
            .boxed()
            .toList();
  }

  /** All credits of {@code prose} to agencies of the list. */
  static List<Credit> in(Prose prose) {
    KnownCredits credits = new KnownCredits(prose);
    List<Credit> found = new ArrayList<>();
    Agencies.ALL.forEach(agency -> found.addAll(credits.to(agency)));
    found.addAll(credits.enumerations());
    return found;
  }

  /**
   * Whether {@code prose} gives credit to one of those names, an agency or an outlet, and where.
   */
  static Optional<Explanation> credit(Prose prose, List<String> names) {
    return new KnownCredits(prose).to(names).stream().findFirst().map(Credit::why);
  }

  private List<Credit> to(List<String> names) {
    List<Credit> found = new ArrayList<>();
    String shown = names.get(0);
    for (String name : names) {
      if (name.isBlank()) {
        continue;
      }
      for (String line : prose.article().header().byline()) {
        String rest = line.startsWith("By ") ? line.substring(3) : line;
        if (rest.strip().equalsIgnoreCase(name)) {
          found.add(new Credit(shown, Credit.Form.BYLINE, "the byline is " + name, List.of()));
        }
      }
      for (int at : edges) {
        form(at, name).ifPresent(form -> found.add(credit(shown, form, name, at)));
      }
    }
    return found;
  }

  private Credit credit(String agency, Credit.Form form, String name, int paragraph) {
    Span span = prose.paragraphs().get(paragraph);
    Span shown = new Span(span.start(), Math.min(span.end(), span.start() + LINE));
    return new Credit(agency, form, "credit to " + name, List.of(prose.at(shown)));
  }

  private Optional<Credit.Form> form(int at, String name) {
    String text = paragraphs.get(at);
    if (at < FIRST && isDateline(text, name)) {
      return Optional.of(Credit.Form.DATELINE);
    }
    return text.length() <= LINE ? line(at, name) : Optional.empty();
  }

  /** "PLACE (AGENCY) -", "(AGENCY) —": before it stand a place and a day, and nothing else. */
  private static boolean isDateline(String text, String name) {
    int at = text.indexOf("(" + name + ")");
    if (at < 0 || at > DATELINE || !CreditLines.isNamesAndDay(text.substring(0, at))) {
      return false;
    }
    int after = at + name.length() + 2;
    String rest = text.substring(after, Math.min(text.length(), after + 3)).strip();
    return rest.isEmpty() || "-\u2013\u2014:".indexOf(rest.charAt(0)) >= 0;
  }

  private Optional<Credit.Form> line(int at, String name) {
    String lower = paragraphs.get(at).toLowerCase(Locale.ROOT).strip();
    String agency = name.toLowerCase(Locale.ROOT);
    boolean bare = lower.equals(agency) || lower.equals("(" + agency + ")");
    if (bare) {
      return isBesidePhotograph(at) ? Optional.empty() : Optional.of(Credit.Form.BYLINE);
    }
    if (lower.startsWith("\u00A9 " + agency) || lower.startsWith("copyright " + agency)) {
      return Optional.of(Credit.Form.COPYRIGHT);
    }
    boolean by = lower.startsWith("by ");
    if (lower.equals("by " + agency)
        || (by && lower.endsWith(", " + agency))
        || OPENINGS.stream().anyMatch(opening -> lower.startsWith(opening + agency))) {
      return Optional.of(Credit.Form.BYLINE);
    }
    return contributed(lower).stream().anyMatch(agency::equals) || contributedBy(lower, agency)
        ? Optional.of(Credit.Form.PART)
        : Optional.empty();
  }

  /**
   * A bare name in an article with a reporter's byline elsewhere mostly belongs to a picture; right
   * behind the byline it is the reporter's employer.
   */
  private boolean isBesidePhotograph(int at) {
    for (int i = 0; i < Math.min(FIRST, paragraphs.size()); i++) {
      String line = paragraphs.get(i).strip();
      boolean byline = line.length() <= LINE && line.startsWith("By ") && i != at;
      if (byline && !Agencies.isKnown(line.substring(3).strip())) {
        return Math.abs(i - at) > 1;
      }
    }
    return false;
  }

  /** "AGENCY writers in Tarn contributed to this report." */
  private static boolean contributedBy(String lower, String agency) {
    boolean starts = lower.startsWith(agency + " ") || lower.startsWith("the " + agency + " ");
    return starts && lower.contains("contributed to this ");
  }

  /** Who, by an enumeration, contributed to the text. */
  private static List<String> contributed(String lower) {
    int end = lower.indexOf(" contributed to this ");
    return end < 0 ? List.of() : Agencies.parts(lower.substring(0, end));
  }

  /** Lines that are nothing but agencies: "AP/AFP", "(Reuters, AFP)", "By AP and Reuters". */
  private List<Credit> enumerations() {
    List<Credit> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean edge = i < FIRST || i >= paragraphs.size() - LAST;
      String line = paragraphs.get(i).strip();
      if (edge && line.length() <= LINE && !Agencies.isPhoto(line)) {
        for (String agency : Agencies.enumerated(bare(line))) {
          found.add(credit(agency, Credit.Form.BYLINE, agency, i));
        }
      }
    }
    return found;
  }

  private static String bare(String line) {
    String rest = line.toLowerCase(Locale.ROOT).startsWith("by ") ? line.substring(3) : line;
    String plain = rest.toLowerCase(Locale.ROOT).startsWith("source: ") ? rest.substring(8) : rest;
    boolean brackets = plain.startsWith("(") && plain.endsWith(")") && plain.length() > 2;
    return brackets ? plain.substring(1, plain.length() - 1) : plain;
  }
}

package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Passage;
import org.unecho.model.Probability;
import org.unecho.model.Span;

/** Agencies to which an article gives credit: in its dateline, byline or a closing line. */
final class Credits {
  /** Datelines stand at the start of a paragraph, and within the first few. */
  private static final int FIRST = 8;

  private static final int DATELINE = 90;

  /** A credit line is a short one. */
  private static final int LINE = 120;

  /** A paragraph with one of these words credits a photograph. */
  private static final List<String> PHOTO =
      List.of("photo", "image", "getty", "picture", "file pic", "video");

  private static final List<List<String>> AGENCIES =
      WordLists.lines(Credits.class, "agencies.txt").stream()
          .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
          .toList();

  /** Whoever prints an agency's name over a text has the text from there. */
  private static final double WHOLE = 0.9;

  /** Material may be a sentence or all of it. */
  private static final double PART = 0.7;

  private Credits() {}

  /** The first agency credited, if any: verbatim where its whole text is carried. */
  static Optional<Hint> in(Prose prose) {
    for (List<String> agency : AGENCIES) {
      Optional<Explanation> why = credit(prose, agency);
      if (why.isPresent()) {
        boolean part = why.get().at().stream().anyMatch(at -> isPart(prose.words(at.span())));
        return Optional.of(hint(prose, agency.get(0), !part, why.get()));
      }
    }
    return CreditLines.in(prose)
        .map(
            credit ->
                hint(
                    prose,
                    shown(credit.agency()),
                    credit.whole(),
                    Explanation.of(1, credit.how(), credit.at())));
  }

  private static Hint hint(Prose prose, String agency, boolean whole, Explanation why) {
    String label = agency + " text \u201C" + RewordedOutside.title(prose) + "\u201D";
    return new Hint(
        prose.id(),
        new Origin.Outside(label),
        whole ? Kind.VERBATIM : Kind.EDITED,
        new Probability(whole ? WHOLE : PART),
        List.of(why),
        List.of());
  }

  private static boolean isPart(String line) {
    return line.toLowerCase(Locale.ROOT).contains("contributed to this ");
  }

  /** Whether {@code name} is an agency of the list, under any of its names. */
  static boolean isKnown(String name) {
    return !shown(name).equals(name)
        || AGENCIES.stream().anyMatch(agency -> agency.get(0).equals(name));
  }

  /** The name under which an agency is shown. */
  private static String shown(String name) {
    return AGENCIES.stream()
        .filter(agency -> agency.stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .map(agency -> agency.get(0))
        .orElse(name);
  }

  /** Whether {@code prose} gives credit to {@code name}, an agency or an outlet, and where. */
  static Optional<Explanation> credit(Prose prose, List<String> aliases) {
    for (String name : aliases) {
      if (name.isBlank()) {
        continue;
      }
      for (String line : prose.article().header().byline()) {
        String rest = line.startsWith("By ") ? line.substring(3) : line;
        if (rest.strip().equalsIgnoreCase(name)) {
          return Optional.of(Explanation.of(1, "the byline is " + name));
        }
      }
      Optional<Passage> at = paragraphs(prose, name);
      if (at.isPresent()) {
        return Optional.of(Explanation.of(1, "credit to " + name, at.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Passage> paragraphs(Prose prose, String name) {
    List<Span> all = new ArrayList<>(prose.paragraphs());
    for (int i = 0; i < all.size(); i++) {
      Span span = all.get(i);
      String text = span.of(prose.article().text());
      boolean first = i < FIRST;
      boolean last = i >= all.size() - 3;
      if ((first && dateline(text, name)) || ((first || last) && creditLine(text, name))) {
        return Optional.of(
            prose.at(new Span(span.start(), Math.min(span.end(), span.start() + LINE))));
      }
    }
    return Optional.empty();
  }

  /** "PLACE (AGENCY) -", "(AGENCY) —". */
  private static boolean dateline(String text, String name) {
    int at = text.indexOf("(" + name + ")");
    if (at < 0 || at > DATELINE || isPhoto(text)) {
      return false;
    }
    int after = at + name.length() + 2;
    String rest = text.substring(after, Math.min(text.length(), after + 3)).strip();
    return rest.isEmpty() || "-\u2013\u2014:".indexOf(rest.charAt(0)) >= 0;
  }

  private static boolean creditLine(String text, String name) {
    if (text.length() > LINE || isPhoto(text)) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT).strip();
    String agency = name.toLowerCase(Locale.ROOT);
    return lower.equals(agency)
        || lower.equals("by " + agency)
        || lower.equals("(" + agency + ")")
        || lower.startsWith("source: " + agency)
        || lower.startsWith("\u00A9 " + agency)
        || lower.startsWith("copyright " + agency)
        || (lower.startsWith("by ") && lower.endsWith(", " + agency))
        || lower.startsWith("originally published by " + agency)
        || lower.startsWith("first published by " + agency)
        || lower.startsWith("this article first appeared in " + agency)
        || lower.startsWith("this article originally appeared in " + agency)
        || (lower.startsWith(agency) && lower.contains("contributed to this "));
  }

  private static boolean isPhoto(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return PHOTO.stream().anyMatch(lower::contains) && text.length() <= 300;
  }
}

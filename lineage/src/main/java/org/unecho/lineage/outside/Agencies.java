package org.unecho.lineage.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unecho.lineage.text.WordLists;
import org.unecho.model.Article;

/** The news agencies of the list, under all their names. */
final class Agencies {
  /** Each agency's names; the first is the one shown. */
  static final List<List<String>> ALL =
      WordLists.lines(Agencies.class, "agencies.txt").stream()
          .map(line -> List.of(line.split("\\|", -1)).stream().map(String::strip).toList())
          .toList();

  /** A line with one of these words credits a photograph, a film or a drawing. */
  private static final List<String> PHOTO =
      List.of(
          "photo",
          "image",
          "getty",
          "picture",
          "file pic",
          "video",
          "foto",
          "camera",
          "caption",
          "graphic",
          "footage",
          "shutterstock",
          "epa-efe");

  /** Captions and their credits are short. */
  private static final int CAPTION = 300;

  private Agencies() {}

  /** Whether {@code name} is an agency of the list, under any of its names. */
  static boolean isKnown(String name) {
    return ALL.stream().anyMatch(agency -> agency.stream().anyMatch(name::equalsIgnoreCase));
  }

  /** The name under which an agency is shown. */
  static String shown(String name) {
    return ALL.stream()
        .filter(agency -> agency.stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .map(agency -> agency.get(0))
        .orElse(name);
  }

  /** The parts of an enumeration: "AP and Reuters", "AFP/dpa", "Reuters, AP". */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    String plain =
        text.replace(" and ", "/")
            .replace(" und ", "/")
            .replace(" et ", "/")
            .replace(" with ", "/");
    for (String part : plain.replace(',', '/').replace('&', '/').replace('+', '/').split("/", -1)) {
      String name = part.strip();
      String bare = name.toLowerCase(Locale.ROOT).startsWith("the ") ? name.substring(4) : name;
      if (!bare.isEmpty()) {
        parts.add(bare);
      }
    }
    return parts;
  }

  /** The agencies of an enumeration that names nothing else, two or more; else none. */
  static List<String> enumerated(String text) {
    List<String> parts = parts(text);
    boolean all =
        parts.size() >= 2 && parts.size() <= 4 && parts.stream().allMatch(Agencies::isKnown);
    return all ? parts.stream().map(Agencies::shown).distinct().toList() : List.of();
  }

  /** Whether the line speaks of a picture. */
  static boolean isPhoto(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() <= CAPTION && PHOTO.stream().anyMatch(lower::contains);
  }

  /** Whether the article was published by that agency or outlet itself. */
  static boolean isOwn(Article article, String name) {
    String outlet = plain(article.header().outlet());
    if (outlet.isEmpty()) {
      return false;
    }
    for (String alias : names(name)) {
      String agency = plain(alias);
      // Two or three letters stand in many a word.
      boolean same =
          agency.length() <= 3
              ? Set.of(
                      agency,
                      agency + "news",
                      agency + ".org",
                      agency + "news.com",
                      agency + ".com")
                  .contains(outlet)
              : outlet.contains(agency) || (outlet.length() > 3 && agency.contains(outlet));
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(String name) {
    return ALL.stream().filter(agency -> agency.contains(name)).findFirst().orElse(List.of(name));
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    String host = lower.startsWith("www.") ? lower.substring(4) : lower;
    return (host.startsWith("the ") ? host.substring(4) : host).replace(" ", "");
  }
}

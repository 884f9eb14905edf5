package org.unecho.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.testkit.Articles;

/**
 * Invented reports in any number: one of a kind each, about places and people that do not exist.
 */
final class MadePile {
  private static final String CONSONANTS = "bdfghklmnprstvw";
  private static final String VOWELS = "aeiou";
  private static final List<String> THINGS =
      List.of("ferry", "reservoir", "granary", "tramway", "lighthouse", "tannery", "aqueduct");
  private static final List<String> CAUSES =
      List.of("a burst valve", "a lightning strike", "unpaid wages", "rotten timber", "a landslip");

  private MadePile() {}

  /** The sentences of report number {@code n}. */
  static List<String> sentences(int n) {
    String place = name(3 * n) + "holm";
    String who = name(3 * n + 1) + "ra " + name(3 * n + 2) + "wyn";
    String thing = THINGS.get(n / 2 % 7);
    String cause = CAUSES.get(n % 5);
    int lost = 13 + 7 * n;
    return List.of(
        "The %s at %s closed without warning after %s, leaving %d families stranded."
            .formatted(thing, place, cause, lost),
        "Inspector %s walked the site at dawn and counted %d cracks in its northern wall."
            .formatted(who, 3 + n % 17),
        "\"Nobody at %s listened when we complained,\" said %s, holding up an old letter."
            .formatted(place, who),
        "Repairs will cost %d crowns, and the council of %s has put aside a third of that."
            .formatted(lost * 1000, place),
        "A hearing about the %s is set for the %dth week of the year in the chapel hall."
            .formatted(thing, 2 + n % 40),
        "Until then, boats from %s carry bread and mail across to those cut off.".formatted(place));
  }

  /** A name that no other number under a thousand has. */
  private static String name(int n) {
    String name =
        ""
            + CONSONANTS.charAt(n % 15)
            + VOWELS.charAt(n / 15 % 5)
            + CONSONANTS.charAt(n / 75 % 15)
            + VOWELS.charAt((n + n / 15) % 5);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** An article of those sentences, published so many days after the first of June. */
  static Article article(String id, List<String> sentences, int day) {
    Header header =
        new Header(
            "Outlet " + id,
            "",
            "",
            List.of(),
            Published.on(LocalDate.of(2031, 6, 1).plusDays(day), Published.Basis.SUPPLIED));
    return Articles.of(id, header, String.join("\n\n", sentences));
  }

  /** {@code size} reports of as many events, published on one day. */
  static List<Article> reports(int size) {
    List<Article> pile = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      pile.add(article("r%03d".formatted(n), sentences(n), 0));
    }
    return pile;
  }
}

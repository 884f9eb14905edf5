package org.unecho.reading.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a name is that of an organ of a state or alliance, by its words. A think tank may be
 * called a council, a charity a commission: such words need a second one that states use.
 */
final class Organs {
  private static final Set<String> ALONE =
      Set.of(
          "ministry",
          "parliament",
          "senate",
          "cabinet",
          "government",
          "legislature",
          "court",
          "tribunal",
          "treasury",
          "embassy",
          "police",
          "army",
          "navy",
          "inspectorate",
          "command");

  private static final Set<String> WITH_ANOTHER =
      Set.of(
          "council",
          "commission",
          "committee",
          "assembly",
          "congress",
          "agency",
          "authority",
          "bureau",
          "service",
          "office",
          "department",
          "directorate",
          "guard",
          "chamber",
          "board",
          "registry");

  private static final Set<String> OF_STATES =
      Set.of(
          "national",
          "federal",
          "state",
          "security",
          "supreme",
          "constitutional",
          "city",
          "town",
          "municipal",
          "regional",
          "provincial",
          "ministers",
          "european",
          "intelligence",
          "defence",
          "defense",
          "justice",
          "interior",
          "electoral",
          "election",
          "border",
          "coast",
          "presidential",
          "privy",
          "customs",
          "immigration",
          "prosecutor's",
          "emergency",
          "military");

  private Organs() {}

  static boolean isOrgan(String name) {
    List<String> words = List.of(Spelling.plain(name).toLowerCase(Locale.ROOT).split("[ -]+"));
    return words.stream().anyMatch(ALONE::contains)
        || (words.stream().anyMatch(WITH_ANOTHER::contains)
            && words.stream().anyMatch(OF_STATES::contains));
  }
}

package org.unecho.reading.actors;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.unecho.reading.syntax.Token;
import org.unecho.reading.words.WordTable;

/** The words round names that say what they name. */
final class NameWords {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "der", "den", "di", "du", "van", "von", "zu",
          "bin", "bint", "ibn", "al", "el", "ul", "ter", "ten", "la", "le", "e", "y", "und", "af");

  private final Set<String> titles;
  private final Set<String> roles;
  private final Set<String> bodies;

  NameWords() {
    WordTable table = WordTable.beside(NameWords.class, "titles.psv");
    titles = table.rows().stream().map(row -> row.cell(0)).collect(Collectors.toSet());
    roles =
        table.rows().stream()
            .filter(row -> row.cell(1).equals("r"))
            .map(row -> row.cell(0))
            .collect(Collectors.toSet());
    bodies =
        WordTable.beside(NameWords.class, "bodywords.psv").rows().stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toSet());
  }

  /** Whether the word stands before a person's name: "President", "Mr.", "analyst". */
  boolean isTitle(Token token) {
    return titles.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /** Whether the word says what a person does: "director". */
  boolean isRole(Token token) {
    return roles.contains(token.lemma().toLowerCase(Locale.ROOT))
        || roles.contains(token.word().toLowerCase(Locale.ROOT));
  }

  /** Whether the word, in a name, makes it the name of a body: "Institute". */
  boolean isBody(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && bodies.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is a small part of a person's name: "van", "bin". */
  static boolean isParticle(Token token) {
    return PARTICLES.contains(token.word());
  }

  /** Whether the word starts with a capital letter. */
  static boolean isCapital(Token token) {
    return isCapitalised(token.word());
  }

  /** Whether the word starts with a capital letter. */
  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether the word is an acronym: 2 to 10 letters, capital but for one. */
  static boolean isAcronym(String word) {
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    long letters = word.codePoints().filter(Character::isLetter).count();
    return letters >= 2 && word.length() <= 10 && capitals >= letters - 1 && capitals >= 2;
  }
}

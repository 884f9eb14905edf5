package org.unecho.reading.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** What only a state or a place has: "Velm's president", "the port of Velm". */
final class Offices {
  /** What states have. */
  private static final Set<String> STATE_OFFICES =
      Set.of(
          "president",
          "minister",
          "premier",
          "king",
          "queen",
          "ambassador",
          "government",
          "parliament",
          "army",
          "navy",
          "embassy",
          "republic",
          "fleet",
          "troop",
          "troops",
          "soldier",
          "marine",
          "peacekeeper");

  private static final Set<String> SOLDIERS =
      Set.of("troop", "troops", "soldier", "marine", "peacekeeper");

  /** What states and towns have, and persons have not. */
  private static final Set<String> OFFICES =
      Stream.concat(
              STATE_OFFICES.stream(),
              Stream.of("mayor", "governor", "capital", "coast", "border", "population", "citizen"))
          .collect(Collectors.toUnmodifiableSet());

  /** What is "of" a place: the port of Velm. */
  private static final Set<String> SETTLED =
      Set.of("port", "city", "town", "village", "island", "province", "region", "district");

  private Offices() {}

  /** The office or part that the sentence gives the name. */
  static Optional<String> find(Naming naming) {
    return owned(naming).or(() -> heldOf(naming));
  }

  static boolean isOfState(String office) {
    return STATE_OFFICES.contains(office);
  }

  /** Whether soldiers come from there: "marines from Velm". */
  static boolean sendsSoldiers(Naming naming) {
    List<Token> before = naming.before(2);
    return before.size() == 2
        && before.get(0).word().equals("from")
        && SOLDIERS.contains(before.get(1).lemma());
  }

  private static Optional<String> owned(Naming naming) {
    Sentence sentence = naming.sentence();
    int noun = naming.last() + 2;
    int size = sentence.tokens().size();
    if (noun > size || !sentence.token(noun - 1).tag().equals("POS")) {
      return Optional.empty();
    }
    while (noun < size && !isOffice(sentence, noun) && isModifier(sentence.token(noun))) {
      noun++;
    }
    return Optional.of(sentence.token(noun).lemma()).filter(OFFICES::contains);
  }

  private static boolean isModifier(Token token) {
    return token.tag().matches("JJ|NN.*");
  }

  private static Optional<String> heldOf(Naming naming) {
    List<Token> before = naming.before(2);
    return before.size() == 2 && before.get(0).word().equals("of")
        ? Optional.of(before.get(1).lemma())
            .filter(each -> OFFICES.contains(each) || SETTLED.contains(each))
        : Optional.empty();
  }

  private static boolean isOffice(Sentence sentence, int index) {
    return OFFICES.contains(sentence.token(index).lemma());
  }
}

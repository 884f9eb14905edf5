package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * The names that the entity recogniser labelled, cut where it ran on: a person's name holds no
 * small words but particles, and "X at Y" is two names.
 */
final class LabelledRuns {
  private static final Set<String> CUTS =
      Set.of("at", "/", "(", ")", ";", ":", ",", "“", "”", "\"", "via", "from");
  private static final Set<String> EDGES =
      Set.of(
          "the", "The", "a", "A", "an", "An", "'s", "’s", "'", "’", "-", ".", "of", "for", "and",
          "in", "on");

  private final Sentence sentence;
  private final String text;
  private final NameWords words;

  LabelledRuns(Sentence sentence, String text, NameWords words) {
    this.sentence = sentence;
    this.text = text;
    this.words = words;
  }

  List<Naming> find() {
    List<Naming> found = new ArrayList<>();
    int first = 1;
    int size = sentence.tokens().size();
    while (first <= size) {
      Optional<Kind> kind = kind(sentence.token(first));
      int last = first;
      while (last < size && continues(first, last + 1)) {
        last++;
      }
      if (kind.isPresent() && !cuts(sentence.token(first), kind.get())) {
        trimmed(first, last, kind.get()).ifPresent(found::add);
      }
      first = last + 1;
    }
    return found;
  }

  private boolean continues(int first, int next) {
    Token start = sentence.token(first);
    Token token = sentence.token(next);
    Optional<Kind> kind = kind(start);
    return kind.isPresent()
        && token.entity().equals(start.entity())
        && !cuts(start, kind.get())
        && !cuts(token, kind.get());
  }

  private boolean cuts(Token token, Kind kind) {
    if (CUTS.contains(token.word())) {
      return true;
    }
    boolean small = Character.isLowerCase(token.word().codePointAt(0));
    return kind == Kind.PERSON
        && ((small && !NameWords.isParticle(token)) || (words.isTitle(token) && !isInitial(token)));
  }

  private static boolean isInitial(Token token) {
    return token.word().length() <= 2;
  }

  private static Optional<Kind> kind(Token token) {
    return switch (token.entity()) {
      case "PERSON" -> Optional.of(Kind.PERSON);
      case "ORGANIZATION" -> Optional.of(Kind.BODY);
      case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> Optional.of(Kind.PLACE);
      default -> Optional.empty();
    };
  }

  private Optional<Naming> trimmed(int from, int to, Kind kind) {
    int first = from;
    int last = to;
    while (first <= last && isEdge(sentence.token(first).word())) {
      first++;
    }
    while (last >= first && isEdge(sentence.token(last).word())) {
      last--;
    }
    boolean capital = false;
    for (int i = first; i <= last; i++) {
      capital |= NameWords.isCapital(sentence.token(i));
    }
    return capital ? Optional.of(Naming.of(sentence, first, last, text, kind)) : Optional.empty();
  }

  /** Whether it belongs to no name at its edge: a small word, or a mark ("-- Brenn", "• Brenn"). */
  private static boolean isEdge(String word) {
    return EDGES.contains(word) || word.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}

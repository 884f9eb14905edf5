package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * How many were killed or injured, as the words of one sentence say: "three people were killed and
 * 40 injured", "killed 12 soldiers", "counted 65 injured". It goes by the order of the words,
 * because parsers take such lists apart in many ways.
 */
final class Casualties {
  private static final Map<String, String> HARMS =
      new TreeMap<>(
          Map.of(
              "killed", "killed",
              "died", "killed",
              "dead", "killed",
              "slain", "killed",
              "injured", "injured",
              "hurt", "injured",
              "wounded", "wounded"));

  private static final Set<String> BETWEEN =
      Set.of("were", "was", "been", "being", "be", "have", "had", "has", "left", "others", "more");

  /** A number stands at most so many words before what befell those counted. */
  private static final int FARTHEST = 5;

  private final Sentence sentence;
  private final QuantityFinder numbers;

  Casualties(Sentence sentence, QuantityFinder numbers) {
    this.sentence = sentence;
    this.numbers = numbers;
  }

  /** The numbers, each counting what befell them, in order of the text. */
  List<Report.Quantity> find() {
    List<Report.Quantity> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String harm = HARMS.getOrDefault(Clause.lower(token), "");
      if (!harm.isEmpty()) {
        before(token).or(() -> after(token)).map(one -> named(one, harm)).ifPresent(found::add);
      }
    }
    return found.stream().distinct().toList();
  }

  private static Report.Quantity named(Report.Quantity number, String harm) {
    return new Report.Quantity(number.span(), number.value(), harm);
  }

  /** "40 injured", "three people were killed". */
  private Optional<Report.Quantity> before(Token harm) {
    int nouns = 0;
    for (int at = harm.index() - 1; at >= 1 && harm.index() - at <= FARTHEST; at--) {
      Token token = sentence.token(at);
      if (token.tag().equals("CD")) {
        return numbers.number(token);
      }
      boolean noun = token.isNoun() && !token.isName();
      nouns += noun ? 1 : 0;
      boolean passes = BETWEEN.contains(Clause.lower(token)) || token.tag().equals("JJ") || noun;
      if (!passes || nouns > 2) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "killed 12 soldiers". */
  private Optional<Report.Quantity> after(Token harm) {
    if (!harm.isVerb()) {
      return Optional.empty();
    }
    return sentence.dependents(harm, "obj").stream()
        .flatMap(object -> sentence.dependents(object, "nummod").stream())
        .flatMap(number -> numbers.number(number).stream())
        .findFirst();
  }

  /** {@code told} with {@code harm} in the place of what was counted at the same numbers. */
  static Report with(Report told, List<Report.Quantity> harm) {
    List<Span> taken = harm.stream().map(Report.Quantity::span).toList();
    List<Report.Quantity> all = new ArrayList<>(harm);
    told.quantities().stream().filter(one -> !taken.contains(one.span())).forEach(all::add);
    all.sort(java.util.Comparator.comparing(Report.Quantity::span));
    return new Report(
        told.span(),
        told.action(),
        told.parties(),
        told.place(),
        told.when(),
        told.stance(),
        all.stream().distinct().toList());
  }
}

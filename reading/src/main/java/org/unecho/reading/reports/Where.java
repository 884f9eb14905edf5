package org.unecho.reading.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.model.EventType;
import org.unecho.model.Mention;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** The places that a sentence names, as it names them. */
final class Where {
  private static final List<String> LOCATIVE =
      List.of("in", "at", "near", "across", "around", "along", "outside", "inside", "within");

  private static final List<String> LEADING =
      List.of(
          "in", "at", "on", "near", "to", "into", "onto", "across", "around", "along", "outside");

  /** Longer names for a place are clauses. */
  private static final int LONGEST_PLACE = 6;

  private final Clause clause;
  private final Sentence sentence;
  private final Named named;

  Where(Clause clause, Named named) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.named = named;
  }

  /**
   * The place behind a preposition of one of the words; empty where there is none.
   *
   * @param moves whether the deed goes somewhere: "to" leads to its place
   */
  String of(List<Token> anchors, boolean moves) {
    for (Token anchor : anchors) {
      for (String preposition : moves ? LEADING : LOCATIVE) {
        for (Token noun : clause.complements(anchor, preposition)) {
          Optional<String> place = placeOf(noun);
          if (place.isPresent()) {
            return place.get();
          }
        }
      }
    }
    return "";
  }

  /** The place that is itself taken or hit: "the annexation of Wenlow", "shelled Wenlow". */
  String held(Trigger trigger) {
    Entry.Code code = trigger.entry().code();
    if (code.type() != EventType.ASSAULT && !code.mode().equals("seize")) {
      return "";
    }
    List<Token> taken =
        trigger.word().isVerb() ? trigger.objects() : clause.complements(trigger.word(), "of");
    return taken.stream()
        .filter(each -> named.find(each).filter(m -> m.type() != ActorType.PLACE).isEmpty())
        .flatMap(each -> placeOf(each).stream())
        .findFirst()
        .orElse("");
  }

  private Optional<String> placeOf(Token noun) {
    Optional<Mention> own = named.find(noun);
    boolean isPlace =
        own.filter(m -> m.type() == ActorType.PLACE || m.type() == ActorType.STATE).isPresent()
            || noun.entity().equals("LOCATION");
    if (isPlace) {
      return Optional.of(own.map(Mention::span).orElseGet(() -> name(noun))).map(this::words);
    }
    if (noun.isName() && SITES.contains(Clause.lower(noun)) && !name(noun).equals(noun.span())) {
      return Optional.of(words(name(noun)));
    }
    return SPOTS.contains(noun.lemma()) && isDescribed(noun)
        ? Optional.of(phrase(noun))
        : Optional.empty();
  }

  /** A name with all the names before it: "Tallow Quay". */
  private Span name(Token noun) {
    Span name = noun.span();
    for (Token before : sentence.dependents(noun, "compound")) {
      name = before.isName() && before.index() < noun.index() ? name.hull(before.span()) : name;
    }
    return name;
  }

  /** Words that end the names of places in towns and on maps. */
  private static final Set<String> SITES =
      Set.of(
          "quay", "square", "street", "avenue", "bridge", "palace", "harbour", "harbor", "airport",
          "station", "park", "island", "bay", "strait", "port", "hill", "valley", "canal");

  /** Nouns that are a place once it is said whose: "the Danish border". */
  private static final Set<String> SPOTS =
      Set.of(
          "border",
          "city",
          "capital",
          "region",
          "coast",
          "frontier",
          "port",
          "town",
          "province",
          "area",
          "airport",
          "flank",
          "territory",
          "island",
          "country");

  private boolean isDescribed(Token noun) {
    return sentence.dependents(noun, "amod", "compound", "nmod:poss").stream()
            .anyMatch(this::isPlaceWord)
        || clause.complements(noun, "with").stream().anyMatch(this::isPlaceWord)
        || clause.complements(noun, "of").stream().anyMatch(this::isPlaceWord);
  }

  private boolean isPlaceWord(Token token) {
    return token.entity().equals("LOCATION")
        || token.entity().equals("MISC")
        || named
            .find(token)
            .filter(m -> m.type() == ActorType.STATE || m.type() == ActorType.PLACE)
            .isPresent();
  }

  private String words(Span span) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokensIn(span)) {
      boolean glued = words.isEmpty() || token.tag().equals("POS");
      words.append(glued ? "" : " ").append(token.word());
    }
    return words.toString();
  }

  private String phrase(Token noun) {
    List<Token> kept =
        sentence.subtree(noun).stream()
            .filter(
                token ->
                    !sentence.relation(token).matches("case|det|punct")
                        || token.tag().equals("POS")
                        || inside(token, noun))
            .filter(token -> Math.abs(token.index() - noun.index()) <= LONGEST_PLACE)
            .toList();
    StringBuilder words = new StringBuilder();
    int last = -1;
    for (Token token : kept) {
      boolean after = token.index() > noun.index() && ENDING.contains(Clause.lower(token));
      if (after || (last >= 0 && token.index() - last > 2)) {
        break;
      }
      boolean glued = words.isEmpty() || token.tag().equals("POS");
      words.append(glued ? "" : " ").append(token.word());
      last = token.index();
    }
    return words.toString();
  }

  /** After these a place is no longer described: "the capital between the two leaders". */
  private static final Set<String> ENDING =
      Set.of("between", "for", "after", "before", "during", "amid", "ahead");

  private boolean inside(Token token, Token noun) {
    return sentence.findGovernor(token).filter(g -> !g.equals(noun)).isPresent()
        && token.index() > noun.index()
        && !sentence.relation(token).equals("punct");
  }
}

package org.unecho.reading.actors;

import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Whether the name of a state, capital or seat of government stands there for the state that acts
 * or for the place where something is (Markert and Nissim, SemEval-2007 Task 8: Metonymy
 * Resolution, place-for-people against literal readings), by the preposition and grammar of the
 * name alone.
 */
final class Metonymy {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "inside",
          "within",
          "across",
          "near",
          "throughout",
          "around",
          "outside",
          "at",
          "into",
          "through",
          "via",
          "beyond",
          "amid",
          "toward",
          "towards",
          "onto",
          "off",
          "above");
  private static final Set<String> PARTIES =
      Set.of("with", "between", "against", "by", "among", "versus", "for", "from", "on", "and");
  private static final Set<String> MOTION =
      Set.of(
          "send",
          "fly",
          "travel",
          "go",
          "come",
          "arrive",
          "deploy",
          "move",
          "return",
          "march",
          "flee",
          "sail",
          "drive",
          "head",
          "invite",
          "evacuate",
          "withdraw",
          "bring",
          "take",
          "get",
          "leave",
          "descend",
          "way",
          "visit",
          "trip",
          "flight",
          "deployment",
          "journey",
          "tour",
          "dispatch",
          "despatch",
          "ship",
          "export",
          "migrate",
          "enter",
          "reach",
          "land",
          "transfer");

  /** "left for Oslo" goes there; "waited for Oslo" does not. */
  private static final Set<String> LEAVING =
      Set.of("leave", "head", "depart", "sail", "fly", "set", "bind", "embark");

  private Metonymy() {}

  /** Whether the name says where. */
  static boolean isPlace(Naming naming, Listed.Use use) {
    Token head = naming.head();
    Sentence sentence = naming.sentence();
    String preposition = preposition(sentence, naming, head);
    if (WHERE.contains(preposition)) {
      return true;
    }
    boolean moving =
        switch (preposition) {
          case "to", "from" -> moves(sentence, head);
          case "for" -> leaves(sentence, head);
          default -> false;
        };
    if (use != Listed.Use.CAPITAL) {
      return moving;
    }
    return moving || !acts(sentence, naming, head, preposition);
  }

  /** How the mention is used: type of the actor, or place. */
  static ActorType type(Naming naming, Listed listed) {
    return switch (listed.use()) {
      case ADJECTIVE -> isNoun(naming) ? ActorType.GROUP : listed.type();
      case PEOPLE -> ActorType.GROUP;
      case SEAT, NAME ->
          listed.type() == ActorType.STATE && isPlace(naming, listed.use())
              ? ActorType.PLACE
              : listed.type();
      case CAPITAL -> isPlace(naming, listed.use()) ? ActorType.PLACE : ActorType.STATE;
    };
  }

  private static boolean isNoun(Naming naming) {
    Sentence sentence = naming.sentence();
    String relation = sentence.relation(naming.head());
    return !relation.matches("amod|compound|nmod:poss|conj|dep")
        && sentence.token(naming.last()).isNoun();
  }

  private static String preposition(Sentence sentence, Naming naming, Token head) {
    for (Token mark : sentence.dependents(head, "case")) {
      if (mark.index() < naming.first() && !mark.word().equals("of")) {
        return mark.lemma();
      }
    }
    if (sentence.relation(head).equals("conj")) {
      return sentence
          .findGovernor(head)
          .flatMap(first -> sentence.dependents(first, "case").stream().findFirst())
          .filter(mark -> mark.index() < naming.first())
          .map(Token::lemma)
          .orElse("");
    }
    String before = naming.before(1).stream().map(Token::lemma).findFirst().orElse("");
    return WHERE.contains(before) ? before : "";
  }

  private static boolean moves(Sentence sentence, Token head) {
    return sentence.governors(head).stream()
        .limit(2)
        .anyMatch(each -> MOTION.contains(each.lemma()));
  }

  private static boolean leaves(Sentence sentence, Token head) {
    return sentence.findGovernor(head).stream().anyMatch(each -> LEAVING.contains(each.lemma()));
  }

  private static boolean acts(Sentence sentence, Naming naming, Token head, String preposition) {
    if (PARTIES.contains(preposition)) {
      return true;
    }
    String relation = sentence.relation(head);
    boolean to = preposition.equals("to");
    boolean led =
        naming.last() + 2 <= sentence.tokens().size()
            && sentence.token(naming.last() + 1).word().equals("-");
    return led
        || to
        || relation.matches("nsubj|nsubj:pass|iobj|obj|obl:agent|nmod:poss")
        || (relation.equals("conj")
            && sentence.findGovernor(head).stream()
                .anyMatch(first -> sentence.relation(first).startsWith("nsubj")));
  }
}

package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Who but the subject is to do what an infinitive says: object control, requests, sendings. */
final class Control {
  /** Verbs whose infinitive is done by their object: "asked the council to meet". */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "order",
          "urge",
          "force",
          "persuade",
          "tell",
          "invite",
          "allow",
          "permit",
          "press",
          "call",
          "lead",
          "prompt",
          "encourage",
          "authorise",
          "authorize",
          "push",
          "expect",
          "want");

  /** Verbs whose gerund is what their object is said to have done: "accused Velm of cheating". */
  private static final Set<String> CHARGING =
      Set.of(
          "accuse",
          "blame",
          "charge",
          "suspect",
          "convict",
          "acquit",
          "indict",
          "sentence",
          "jail",
          "arrest",
          "detain");

  private static final Set<String> SENDINGS =
      Set.of("deployment", "dispatch", "sending", "mission", "intervention", "mobilisation");

  private final Clause clause;
  private final Sentence sentence;

  Control(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
  }

  /**
   * The objects of {@code governor} that do what {@code verb} says; empty where its subject does.
   */
  List<Token> objects(Token verb, Token governor, boolean infinitive) {
    List<Token> sent = infinitive ? sentBefore(verb, governor) : List.of();
    if (!sent.isEmpty()) {
      return sent;
    }
    List<Token> charged = charged(verb, governor);
    if (!charged.isEmpty()) {
      return charged;
    }
    return OBJECT_CONTROL.contains(governor.lemma())
        ? sentence.dependents(governor, "obj", "iobj")
        : List.of();
  }

  /** Who is said to have done what a gerund says: "accused the council of hacking". */
  List<Token> charged(Token verb, Token governor) {
    return CHARGING.contains(governor.lemma()) && isCharge(verb)
        ? clause.objects(governor)
        : List.of();
  }

  private boolean isCharge(Token verb) {
    return sentence.dependents(verb, "mark", "case").stream()
        .anyMatch(mark -> Set.of("of", "with", "for").contains(Clause.lower(mark)));
  }

  /** Who is to do what is requested: "requested the pact", "requested help from the pact". */
  List<Token> asked(Token governor) {
    List<Token> found = new ArrayList<>();
    if (!Set.of("request", "ask", "beg", "appeal", "call", "urge").contains(governor.lemma())) {
      return found;
    }
    List<Token> verbs = new ArrayList<>(List.of(governor));
    verbs.addAll(sentence.dependents(governor, "conj"));
    for (Token verb : verbs) {
      found.addAll(clause.complements(verb, "from"));
      clause.objects(verb).forEach(object -> found.addAll(clause.complements(object, "from")));
    }
    return found;
  }

  /** In "reacting to the deployment of troops to quell a riot" the troops are to quell it. */
  private List<Token> sentBefore(Token verb, Token governor) {
    return sentence.dependents(governor, "obl", "obj").stream()
        .filter(noun -> noun.index() < verb.index() && SENDINGS.contains(noun.lemma()))
        .flatMap(noun -> clause.complements(noun, "of").stream())
        .toList();
  }
}

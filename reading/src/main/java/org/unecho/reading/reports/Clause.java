package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Reads subjects, objects and prepositional complements off the tree of one sentence. */
final class Clause {
  private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");

  /** No chain of control or coordination in prose is longer. */
  private static final int LONGEST_CHAIN = 6;

  private final Sentence sentence;
  private final Control control;

  Clause(Sentence sentence) {
    this.sentence = sentence;
    this.control = new Control(this);
  }

  Sentence sentence() {
    return sentence;
  }

  /** Who does what the verb says: heads of noun phrases. */
  List<Token> actors(Token verb) {
    return actors(verb, LONGEST_CHAIN);
  }

  private List<Token> actors(Token verb, int depth) {
    if (isStrayMain(verb)) {
      return sentence.findRoot().map(List::of).orElse(List.of());
    }
    if (isPassive(verb)) {
      return agents(verb);
    }
    List<Token> own = sentence.dependents(verb, "nsubj");
    if (!own.isEmpty()) {
      return antecedents(verb, own);
    }
    return depth == 0 ? List.of() : inherited(verb, depth - 1);
  }

  private List<Token> inherited(Token verb, int depth) {
    Optional<Token> above = sentence.findGovernor(verb);
    if (above.isEmpty()) {
      return List.of();
    }
    Optional<Token> will = findWill(verb);
    if (will.isPresent()) {
      return willing(will.get(), depth);
    }
    Token governor = above.get();
    return switch (base(sentence.relation(verb))) {
      case "conj" -> governor.isVerb() ? subjectOf(governor, depth) : List.of();
      case "xcomp" -> controllers(verb, governor, depth);
      case "ccomp" -> hasTo(verb) ? controllers(verb, governor, depth) : List.of();
      case "advcl" -> adverbial(verb, governor, depth);
      case "dep" -> verb.tag().equals("VBG") ? subjectOf(governor, depth) : List.of();
      case "acl" ->
          base(verb.tag()).equals("VBG") || isFinite(verb) ? List.of(governor) : List.of();
      default -> List.of();
    };
  }

  /**
   * The noun of will right before an infinitive: "efforts to invade", "orders to invade". It is
   * what the infinitive belongs to, wherever the parser hangs it.
   */
  Optional<Token> findWill(Token verb) {
    return sentence.dependents(verb, "mark", "aux").stream()
        .filter(mark -> mark.tag().equals("TO") && mark.index() > 1)
        .map(mark -> sentence.token(mark.index() - 1))
        .filter(noun -> noun.isNoun() && Frames.is("nounWill", noun.lemma()))
        .findFirst();
  }

  /** Whose the will is: "Norway's efforts", "Norwegian plans", "Norway has orders". */
  private List<Token> willing(Token noun, int depth) {
    List<Token> owners = sentence.dependents(noun, "nmod:poss", "amod", "compound");
    Optional<Token> have = sentence.findGovernor(noun).filter(verb -> verb.lemma().equals("have"));
    return have.isPresent() ? subjectOf(have.get(), depth) : owners;
  }

  private boolean hasOwnMark(Token verb) {
    return sentence.dependents(verb, "mark").stream()
        .map(Clause::lower)
        .anyMatch(mark -> Set.of("if", "when", "as", "because").contains(mark));
  }

  private boolean hasTo(Token verb) {
    return sentence.dependents(verb, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
  }

  private List<Token> adverbial(Token verb, Token governor, int depth) {
    if (hasOwnMark(verb)) {
      return List.of();
    }
    List<Token> asked = hasTo(verb) ? control.asked(governor) : control.charged(verb, governor);
    return asked.isEmpty() ? subjectOf(governor, depth) : asked;
  }

  private static final Set<String> DUE =
      Set.of("due", "expect", "anticipate", "schedule", "slate", "set", "plan", "await");

  /** Whether {@code noun} is what somebody is due, expected … for: "due in Rome for a summit". */
  boolean isDue(Token predicate, Token noun) {
    return DUE.contains(predicate.lemma())
        && sentence.has(predicate, "cop", "aux:pass")
        && base(sentence.relation(noun)).equals("obl")
        && cases(noun).stream().anyMatch(Set.of("for", "at", "in")::contains);
  }

  private List<Token> controllers(Token verb, Token governor, int depth) {
    List<Token> others = control.objects(verb, governor, hasTo(verb));
    return others.isEmpty() ? subjectOf(governor, depth) : others;
  }

  /** The grammatical subject, also of a passive or of "is set to". */
  private List<Token> subjectOf(Token verb, int depth) {
    List<Token> own = sentence.dependents(verb, "nsubj");
    if (!own.isEmpty()) {
      return antecedents(verb, own);
    }
    return depth == 0 ? List.of() : inherited(verb, depth - 1);
  }

  private List<Token> antecedents(Token verb, List<Token> subjects) {
    List<Token> sayers = new Sayers(sentence).of(verb, subjects);
    if (!sayers.isEmpty()) {
      return sayers;
    }
    if (subjects.stream().noneMatch(token -> RELATIVE.contains(lower(token)))) {
      return subjects;
    }
    Optional<Token> named = subjects.stream().flatMap(who -> nameBefore(who).stream()).findFirst();
    if (named.isPresent()) {
      return List.of(named.get());
    }
    boolean relative = sentence.relation(verb).startsWith("acl");
    return relative ? sentence.findGovernor(verb).map(List::of).orElse(List.of()) : List.of();
  }

  /** "Who" right after a name or a noun is that one, wherever the parser hangs the clause. */
  private Optional<Token> nameBefore(Token relative) {
    int at = relative.index() - 1;
    if (at >= 1 && sentence.token(at).word().equals(",")) {
      at--;
    }
    boolean who = lower(relative).equals("who") && at >= 1;
    boolean noun = who && (sentence.token(at).isName() || sentence.token(at).isNoun());
    return noun ? Optional.of(sentence.token(at)) : Optional.empty();
  }

  private List<Token> agents(Token verb) {
    Set<Token> agents = new LinkedHashSet<>(sentence.dependents(verb, "obl:agent"));
    complements(verb, "by").forEach(agents::add);
    return List.copyOf(agents);
  }

  /** The thing acted upon: the object, or the subject of a passive. */
  List<Token> objects(Token verb) {
    if (isPassive(verb)) {
      List<Token> subject = sentence.dependents(verb, "nsubj:pass", "nsubj");
      if (!subject.isEmpty()) {
        return antecedents(verb, subject);
      }
      if (sentence.relation(verb).startsWith("acl")) {
        return sentence.findGovernor(verb).map(List::of).orElse(List.of());
      }
      Optional<Token> first = sentence.findGovernor(verb);
      boolean second = base(sentence.relation(verb)).equals("conj") && first.isPresent();
      return second ? sentence.dependents(first.get(), "nsubj:pass") : List.of();
    }
    List<Token> own = new ArrayList<>(sentence.dependents(verb, "obj", "iobj"));
    if (own.isEmpty()) {
      for (Token next : sentence.dependents(verb, "conj")) {
        if (next.isVerb() && next.index() - verb.index() <= 3) {
          own.addAll(sentence.dependents(next, "obj"));
        }
      }
    }
    return own;
  }

  /**
   * Whether the verb is the main verb of "X, chosen by Y, called in Z" where the parser took the
   * name for the whole sentence: a past form after a comma, and no other main verb.
   */
  private boolean isStrayMain(Token verb) {
    boolean past = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    boolean comma = verb.index() > 1 && sentence.token(verb.index() - 1).word().equals(",");
    return past
        && comma
        && !sentence.has(verb, "aux", "obl:agent")
        && complements(verb, "by").isEmpty()
        && sentence
            .findRoot()
            .filter(root -> root.isName() && root.index() < verb.index())
            .filter(root -> !sentence.has(root, "cop", "nsubj"))
            .isPresent();
  }

  /** Whether the verb is a passive or a passive participle. */
  boolean isPassive(Token verb) {
    if (isStrayMain(verb)) {
      return false;
    }
    if (sentence.has(verb, "aux:pass", "nsubj:pass")) {
      return true;
    }
    if (!verb.tag().equals("VBN") || sentence.has(verb, "aux")) {
      return false;
    }
    if (!sentence.has(verb, "obj") && !complements(verb, "by").isEmpty()) {
      return true;
    }
    String relation = base(sentence.relation(verb));
    return relation.equals("acl") || relation.equals("advcl") || sentence.has(verb, "obl:agent");
  }

  static boolean isFinite(Token verb) {
    return Set.of("VBD", "VBP", "VBZ", "MD").contains(verb.tag());
  }

  /** Nouns that {@code token} governs through that preposition. */
  List<Token> complements(Token token, String preposition) {
    Set<Token> found = new LinkedHashSet<>();
    sentence.dependents(token, "obl", "nmod").stream()
        .filter(noun -> cases(noun).contains(preposition))
        .forEach(found::add);
    if (token.isNoun()) {
      found.addAll(adjacent(token, preposition));
    }
    return List.copyOf(found);
  }

  /**
   * What follows a noun phrase at once belongs to it, wherever the parser hangs it: "the deployment
   * of troops | to the islands".
   */
  private List<Token> adjacent(Token noun, String preposition) {
    List<Token> own = sentence.subtree(noun);
    int next = own.get(own.size() - 1).index() + 1;
    if (next > sentence.tokens().size() || !lower(sentence.token(next)).equals(preposition)) {
      return List.of();
    }
    return sentence
        .findGovernor(sentence.token(next))
        .filter(head -> head.isNoun() && cases(head).contains(preposition))
        .filter(head -> sentence.relation(head).matches("obl|nmod"))
        .map(List::of)
        .orElse(List.of());
  }

  /** The prepositions of a noun, lower-cased. */
  List<String> cases(Token noun) {
    return sentence.dependents(noun, "case").stream().map(Clause::lower).toList();
  }

  /** {@code head} and the nouns coordinated with it, in order. */
  List<Token> coordinated(Token head) {
    List<Token> all = new ArrayList<>(List.of(head));
    sentence.dependents(head, "conj").stream()
        .filter(token -> !token.isVerb())
        .forEach(token -> all.addAll(coordinated(token)));
    return all;
  }

  static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }

  /** The part of a relation before its subtype: {@code nsubj} of {@code nsubj:pass}. */
  static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}

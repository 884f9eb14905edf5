package org.unecho.reading.quotations;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Finds who speaks: the subject of a cue verb, by grammar, and by word order where the quotation
 * marks around have thrown the grammar off.
 */
final class SourceFinder {
  private static final Set<String> QUOTED_PASSIVE =
      Set.of("quote", "cite", "hear", "record", "overhear");
  private static final String MAY_SPEAK = "NN.*|PRP|CD|W.*|DT|JJ.*|FW";
  private static final double STRONG = 0.7;
  private static final Set<String> TEXTS =
      Set.of("statement", "letter", "tweet", "message", "email", "e-mail", "post", "note", "memo");
  private static final Set<String> ISSUES =
      Set.of("issue", "release", "send", "publish", "post", "write", "email", "sign", "give");
  private static final Set<String> CONTROLS_OBJECT =
      Set.of(
          "lead",
          "prompt",
          "cause",
          "force",
          "push",
          "require",
          "allow",
          "enable",
          "permit",
          "compel",
          "inspire",
          "drive",
          "move",
          "get",
          "give",
          "expect",
          "want",
          "ask",
          "tell",
          "urge",
          "encourage",
          "persuade",
          "convince",
          "help",
          "invite",
          "order",
          "press",
          "pressure",
          "leave",
          "provoke",
          "spur",
          "oblige",
          "forbid",
          "challenge",
          "teach");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  /** Longest chain of verbs that share a subject ("went on to say and added"). */
  private static final int LONGEST_CHAIN = 5;

  private final NavigableMap<Integer, Stretch> stretches = new TreeMap<>();

  SourceFinder(List<Stretch> stretches) {
    stretches.forEach(each -> this.stretches.put(each.outer().start(), each));
  }

  /** The main word of the source of {@code verb}, outside quotation marks. */
  Optional<Token> find(Sentence sentence, Token verb) {
    return TrailingCue.source(sentence, verb)
        .filter(each -> !isQuoted(each.span()))
        .or(() -> inverted(sentence, verb))
        .or(() -> subject(sentence, verb, 0))
        .or(() -> before(sentence, verb));
  }

  boolean isQuoted(Span span) {
    Map.Entry<Integer, Stretch> last = stretches.lowerEntry(span.end());
    return last != null && last.getValue().outer().overlaps(span);
  }

  /** "…,” says X": the verb right after a comma or mark and a noun phrase right after the verb. */
  private Optional<Token> inverted(Sentence sentence, Token verb) {
    boolean subjectBefore =
        sentence.dependents(verb, "nsubj").stream()
            .anyMatch(each -> each.index() < verb.index() && !isQuoted(each.span()));
    boolean afterMark = verb.index() > 1 && isQuoted(sentence.token(verb.index() - 1).span());
    if (verb.tag().equals("VBG")
        || !followsStop(sentence, verb)
        || (subjectBefore && !afterMark && !isInserted(sentence, verb))) {
      return Optional.empty();
    }
    int next = verb.index() + 1;
    while (next <= sentence.tokens().size() && sentence.token(next).tag().startsWith("RB")) {
      next++;
    }
    return NounPhrase.startingAt(sentence, next)
        .map(NounPhrase::head)
        .filter(head -> !Complements.isTime(head) || head.tag().equals("JJ"))
        .filter(head -> !isQuoted(head.span()) && !isItAfter(verb, head))
        .filter(head -> !isObject(sentence, verb, head));
  }

  static double weight(Token verb) {
    return CueLexicon.get().find(verb.lemma(), Cue.Kind.SAYING).orElse(0.0);
  }

  /** "The levy, said X, is …": a plain verb of saying and a name between two commas. */
  private static boolean isInserted(Sentence sentence, Token verb) {
    return weight(verb) >= 1
        && !verb.lemma().equals("tell")
        && NounPhrase.startingAt(sentence, verb.index() + 1)
            .map(phrase -> phrase.last() + 1)
            .filter(next -> next <= sentence.tokens().size())
            .filter(next -> sentence.token(next).word().equals(","))
            .isPresent();
  }

  private static boolean isObject(Sentence sentence, Token verb, Token head) {
    boolean told = Set.of("tell", "inform", "remind", "ask", "urge").contains(verb.lemma());
    return told
        && sentence.has(verb, "nsubj")
        && !sentence.dependents(verb, "nsubj").contains(head);
  }

  private boolean followsStop(Sentence sentence, Token verb) {
    int index = verb.index() - 1;
    while (index >= 1 && sentence.token(index).tag().matches("RB.*")) {
      index--;
    }
    if (index < 1) {
      return true;
    }
    Token before = sentence.token(index);
    return before.word().matches("[,\"“”»«’'?!—–-]|''|``") || isQuoted(before.span());
  }

  private Optional<Token> subject(Sentence sentence, Token verb, int depth) {
    if (depth > LONGEST_CHAIN) {
      return Optional.empty();
    }
    Optional<Token> own = ownSubject(sentence, verb);
    if (own.isPresent()) {
      return own;
    }
    boolean passive = sentence.has(verb, "nsubj:pass", "aux:pass");
    Optional<Token> governor = sentence.findGovernor(verb);
    if (governor.isEmpty() || passive) {
      return Optional.empty();
    }
    return shared(sentence, verb, governor.get(), depth);
  }

  /** "X led the guild to say": the object of the verb above says it, but not after "promise". */
  private Optional<Token> controller(Sentence sentence, Token verb, Token governor) {
    boolean infinitive =
        sentence.relation(verb).matches("xcomp|advcl|ccomp")
            && sentence.dependents(verb, "mark").stream()
                .anyMatch(each -> each.word().equals("to"));
    return infinitive && CONTROLS_OBJECT.contains(governor.lemma())
        ? sentence.dependents(governor, "obj").stream()
            .filter(each -> each.index() < verb.index() && !isQuoted(each.span()))
            .findFirst()
        : Optional.empty();
  }

  /** The subject of a verb without one of its own: that of the verb or noun above it. */
  private Optional<Token> shared(Sentence sentence, Token verb, Token governor, int depth) {
    String relation = sentence.relation(verb);
    Optional<Token> controller = controller(sentence, verb, governor);
    if (controller.isPresent()) {
      return controller;
    }
    boolean afterComma =
        verb.index() > 1 && sentence.token(verb.index() - 1).word().matches("[,—–-]");
    if (verb.tag().equals("VBG") && afterComma && depth == 0) {
      Optional<Token> main = mainSubject(sentence, verb);
      if (main.isPresent()) {
        return main;
      }
    }
    if (relation.startsWith("acl")) {
      Optional<Token> author = author(sentence, verb, governor);
      if (author.isPresent()) {
        return author;
      }
      return Optional.of(governor).filter(noun -> noun.isNoun() || noun.tag().startsWith("PRP"));
    }
    boolean shares =
        relation.matches("conj|xcomp|dep|parataxis")
            || (relation.matches("advcl|ccomp") && verb.tag().equals("VBG"));
    return shares && governor.index() < verb.index() && governor.isVerb()
        ? subject(sentence, governor, depth + 1)
        : Optional.empty();
  }

  /** "X issued a statement saying …": X says it. */
  private Optional<Token> author(Sentence sentence, Token verb, Token text) {
    return verb.tag().equals("VBG") && sentence.relation(text).equals("obj")
        ? sentence
            .findGovernor(text)
            .filter(each -> TEXTS.contains(text.lemma()) || ISSUES.contains(each.lemma()))
            .flatMap(each -> subject(sentence, each, 1))
        : Optional.empty();
  }

  /** "X left the room, saying …": whoever does the main thing, cue verbs first. */
  private Optional<Token> mainSubject(Sentence sentence, Token verb) {
    List<Token> above =
        sentence.governors(verb).stream()
            .filter(each -> each.index() < verb.index() && each.isVerb() && !isQuoted(each.span()))
            .toList();
    return above.stream()
        .filter(each -> weight(each) >= STRONG)
        .flatMap(each -> ownSubject(sentence, each).stream())
        .findFirst()
        .or(
            () ->
                above.stream()
                    .flatMap(each -> anySubject(sentence, each).stream())
                    .reduce((first, last) -> last));
  }

  private Optional<Token> anySubject(Sentence sentence, Token verb) {
    return sentence.dependents(verb, "nsubj", "nsubj:pass").stream()
        .filter(each -> !isQuoted(each.span()))
        .findFirst();
  }

  private Optional<Token> ownSubject(Sentence sentence, Token verb) {
    if (sentence.has(verb, "nsubj:pass", "aux:pass")) {
      boolean quoted = QUOTED_PASSIVE.contains(verb.lemma());
      return quoted
          ? sentence.dependents(verb, "nsubj:pass").stream().findFirst()
          : agent(sentence, verb);
    }
    Optional<Token> found =
        sentence.dependents(verb, "nsubj").stream()
            .filter(each -> !isQuoted(each.span()) && each.tag().matches(MAY_SPEAK))
            .filter(each -> !isItAfter(verb, each))
            .reduce((first, last) -> last);
    return found.map(each -> relative(sentence, verb, each));
  }

  /** "…, says it was late": the subject of what is said, taken for one that follows its verb. */
  private static boolean isItAfter(Token verb, Token subject) {
    return subject.index() > verb.index() && subject.word().equalsIgnoreCase("it");
  }

  /** "by X". */
  Optional<Token> agent(Sentence sentence, Token verb) {
    return sentence.dependents(verb, "obl:agent", "obl").stream()
        .filter(
            each -> sentence.dependents(each, "case").stream().anyMatch(c -> c.word().equals("by")))
        .findFirst();
  }

  /** "X, who said …": the noun before the clause speaks. */
  private static Token relative(Sentence sentence, Token verb, Token subject) {
    boolean clause = sentence.relation(verb).equals("acl:relcl");
    return clause && RELATIVE.contains(subject.word())
        ? sentence.findGovernor(verb).orElse(subject)
        : subject;
  }

  /** Word order alone: the noun phrase that ends right before the verb and its auxiliaries. */
  private Optional<Token> before(Sentence sentence, Token verb) {
    int index = verb.index() - 1;
    while (index >= 1
        && sentence.token(index).tag().matches("RB.*|MD|VB[PZD]|TO|VB")
        && index > verb.index() - 4) {
      index--;
    }
    if (index > 3 && sentence.token(index).word().matches("\\)|-RRB-")) {
      int open = index;
      while (open > 1 && open > index - 8 && !sentence.token(open).word().matches("\\(|-LRB-")) {
        open--;
      }
      index = open - 1;
    }
    boolean finite = verb.tag().matches("VB[DPZN]");
    return finite && !sentence.has(verb, "nsubj:pass", "aux:pass")
        ? NounPhrase.endingAt(sentence, index)
            .map(NounPhrase::head)
            .filter(head -> !isQuoted(head.span()) && !head.entity().matches("DATE|TIME|SET"))
            .filter(head -> !sentence.relation(head).matches("obj|obl.*|nmod"))
        : Optional.empty();
  }
}

package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.EventType;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * What the sentence tells of two given parties. The word that governs the source is asked first,
 * then what it embeds, nearest to the target first: the outermost word that tells a relation tells
 * which, for "refused to meet" is a refusal.
 */
final class Relations {
  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");
  private static final Set<String> FUTURE =
      Set.of("will", "'ll", "’ll", "shall", "wo", "would", "could", "may", "might");
  private static final Set<String> DUTY = Set.of("must", "should", "ought");

  private final Sentence sentence;
  private final Span source;
  private final Span target;
  private final WordMeaning meanings;

  Relations(Sentence sentence, Span source, Span target) {
    this.sentence = sentence;
    this.source = source;
    this.target = target;
    this.meanings = new WordMeaning(sentence);
  }

  Optional<EventType> find() {
    return sentence
        .findHead(source)
        .flatMap(head -> ofSource(head).or(() -> fromSource(head)))
        .or(this::fromTarget)
        .or(this::anywhere)
        .flatMap(Meaning::type);
  }

  private Optional<Meaning> fromSource(Token head) {
    Set<Token> asked = new LinkedHashSet<>();
    for (Token governor : sentence.governors(head)) {
      if (source.contains(governor.span())) {
        continue;
      }
      Optional<Meaning> found = asked(governor, Mood.REAL, asked, sentence.tokens().size());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "The council's refusal to meet": the source is named with its deed. */
  private Optional<Meaning> ofSource(Token head) {
    return sentence.has(head, "nmod:poss")
        ? meanings
            .of(head)
            .filter(each -> each.type().filter(type -> !type.isMaterial()).isPresent())
        : Optional.empty();
  }

  private Optional<Meaning> fromTarget() {
    return sentence.findHead(target).stream()
        .flatMap(head -> sentence.governors(head).stream())
        .flatMap(each -> own(each, Mood.REAL).stream())
        .filter(each -> each.type().isPresent())
        .findFirst();
  }

  private Optional<Meaning> anywhere() {
    return sentence.tokens().stream()
        .flatMap(each -> own(each, Mood.REAL).stream())
        .filter(each -> each.type().isPresent())
        .findFirst();
  }

  private enum Mood {
    REAL,
    MEANT
  }

  private Optional<Meaning> asked(Token word, Mood above, Set<Token> asked, int steps) {
    if (steps <= 0 || !asked.add(word)) {
      return Optional.empty();
    }
    Mood mood = above == Mood.MEANT || isMeant(word) ? Mood.MEANT : Mood.REAL;
    if (isDuty(word)) {
      return Optional.of(Meaning.REQUEST);
    }
    Optional<Meaning> own = own(word, above);
    if (own.isPresent() && own.get() == Meaning.INTENT) {
      return Optional.of(intended(word));
    }
    if (own.isPresent() && own.get() != Meaning.NEUTRAL) {
      return own;
    }
    Optional<Meaning> below = below(word, mood, asked, steps - 1);
    return isNegated(word) ? below.map(Meaning::undone) : below;
  }

  /** What is meant to be done: a deed against somebody is a threat, all else is agreed to. */
  private Meaning intended(Token word) {
    return sentence.dependents(word, "xcomp", "ccomp", "obj", "acl").stream()
        .flatMap(each -> meanings.of(each).stream())
        .filter(Meaning::isHostile)
        .findFirst()
        .map(Meaning::meant)
        .orElse(Meaning.AGREE);
  }

  private Optional<Meaning> below(Token word, Mood mood, Set<Token> asked, int steps) {
    List<Token> parts = new ArrayList<>(sentence.dependents(word));
    parts.removeIf(part -> source.contains(part.span()) || isIdle(part));
    parts.sort(Comparator.comparingInt(this::rank).thenComparingInt(Token::index));
    for (Token part : parts) {
      Optional<Meaning> found = asked(part, mood, asked, steps);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Clauses and objects first, what holds the target before what does not. */
  private int rank(Token part) {
    String relation = Clause.base(sentence.relation(part));
    int kind =
        switch (relation) {
          case "xcomp", "ccomp" -> 0;
          case "obj", "iobj" -> 1;
          case "obl", "nmod" -> 2;
          case "conj" -> 3;
          default -> 4;
        };
    boolean holds = sentence.reach(part).overlaps(target);
    return holds ? kind : kind + 5;
  }

  private boolean isIdle(Token part) {
    String relation = Clause.base(sentence.relation(part));
    return Set.of("punct", "det", "case", "mark", "cc", "aux", "nummod").contains(relation);
  }

  /** What the word itself tells, in its mood. */
  private Optional<Meaning> own(Token word, Mood above) {
    if (source.contains(word.span())) {
      return Optional.empty();
    }
    Optional<Meaning> found = meanings.of(word);
    if (found.flatMap(Meaning::type).isEmpty()) {
      return found;
    }
    Meaning meaning = found.get();
    if (isNegated(word)) {
      return Optional.of(meaning.undone());
    }
    boolean meant = above == Mood.MEANT || isMeant(word);
    return Optional.of(meant ? meaning.meant() : meaning);
  }

  private boolean isNegated(Token word) {
    return sentence.dependents(word, "advmod", "neg", "det").stream()
        .map(Clause::lower)
        .anyMatch(NOT::contains);
  }

  private boolean isMeant(Token word) {
    return sentence.dependents(word, "aux").stream().map(Clause::lower).anyMatch(FUTURE::contains);
  }

  private boolean isDuty(Token word) {
    return sentence.dependents(word, "aux").stream().map(Clause::lower).anyMatch(DUTY::contains);
  }
}

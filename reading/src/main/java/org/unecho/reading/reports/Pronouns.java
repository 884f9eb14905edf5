package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * Who "he", "she" and "it" are at the head of a sentence: the subject of the sentence before, if
 * that is named and of the right kind. Subjects are taken up first (Grosz, Joshi and Weinstein,
 * "Centering", Computational Linguistics 1995); nothing else is tried, for a wrong actor is worse
 * than none.
 */
final class Pronouns {
  private static final Set<ActorType> THINGS =
      Set.of(ActorType.STATE, ActorType.ALLIANCE, ActorType.ORGANISATION);

  private Optional<Mention> subject = Optional.empty();
  private int end;

  /** The mentions, and one more for a pronoun that stands for the subject told before. */
  List<Mention> with(Sentence sentence, List<Mention> mentions) {
    Named named = new Named(new Clause(sentence), mentions);
    Optional<Token> head = sentence.findRoot().flatMap(root -> subject(sentence, root));
    boolean near = sentence.span().start() - end <= FARTHEST;
    Optional<Mention> meant =
        head.filter(token -> near)
            .flatMap(token -> subject.filter(one -> fits(Clause.lower(token), one.type())))
            .map(one -> new Mention(head.orElseThrow().span(), one.actor(), one.type()));
    subject = meant.or(() -> head.flatMap(named::find));
    end = sentence.span().end();
    List<Mention> all = new ArrayList<>(mentions);
    meant.ifPresent(all::add);
    return all;
  }

  /** A paragraph break lies between; a crosshead or a list is longer. */
  private static final int FARTHEST = 4;

  /** The one subject of the main verb, unless it stands in somebody's words. */
  private static Optional<Token> subject(Sentence sentence, Token root) {
    List<Token> subjects = sentence.dependents(root, "nsubj");
    return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
  }

  private static boolean fits(String pronoun, ActorType type) {
    return switch (pronoun) {
      case "he", "she" -> type == ActorType.PERSON;
      case "it" -> THINGS.contains(type);
      default -> false;
    };
  }
}

package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.model.EventType;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Soldiers of somebody who are there, though no verb tells how they came. */
final class Presence {
  private final Lexicon lexicon;
  private final Clause clause;
  private final Named named;
  private final Sentence sentence;
  private final QuantityFinder quantities;

  Presence(Lexicon lexicon, Clause clause, Named named, QuantityFinder quantities) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.named = named;
    this.sentence = clause.sentence();
    this.quantities = quantities;
  }

  /** Soldiers who are counted, and sent by somebody named, are there: a force is present. */
  Optional<Trigger> find(Token token) {
    if (!lexicon.members("soldier").contains(token.lemma())) {
      return Optional.empty();
    }
    List<Token> senders = new ArrayList<>(clause.complements(token, "from"));
    senders.addAll(clause.complements(token, "of"));
    boolean counted = !quantities.of(List.of(token)).isEmpty() || sentence.has(token, "nummod");
    boolean sent = !named.senders(senders).isEmpty() || senders.stream().anyMatch(Token::isName);
    boolean owned =
        sentence.dependents(token, "amod", "compound").stream()
            .flatMap(word -> named.find(word).stream())
            .anyMatch(mention -> mention.type() != ActorType.PERSON);
    return counted && (sent || owned)
        ? Optional.of(new Trigger(token, PRESENT, List.of(), List.of()))
        : Optional.empty();
  }

  private static final Entry PRESENT =
      new Entry(
          new Entry.Code(EventType.MOBILIZE, "troops"),
          true,
          List.of("force"),
          new Entry.Roles(List.of("from", "of"), List.of("in"), "thing"),
          Set.of(),
          Set.of());

  /** Whether the trigger is a force that is present rather than a deed. */
  static boolean is(Trigger trigger) {
    return trigger.entry().equals(PRESENT);
  }
}

package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.reading.syntax.Token;

/** Which actors the noun phrases of one sentence name. */
final class Named {
  private final Clause clause;
  private final List<Mention> mentions;

  /** Named by {@code mentions}, those of the clause's sentence suffice. */
  Named(Clause clause, List<Mention> mentions) {
    this.clause = clause;
    this.mentions =
        mentions.stream()
            .filter(mention -> mention.span().overlaps(clause.sentence().span()))
            .toList();
  }

  /** The longest mention that holds the token. */
  Optional<Mention> find(Token token) {
    return mentions.stream()
        .filter(mention -> mention.span().overlaps(token.span()))
        .max(Comparator.comparingInt(mention -> mention.span().length()));
  }

  List<Mention> all() {
    return mentions;
  }

  /** Ids of the actors that these noun phrases name, each once, in order of the text. */
  List<String> actors(Collection<Token> heads) {
    Set<String> ids = new LinkedHashSet<>();
    for (Token head : heads) {
      for (Token one : clause.coordinated(head)) {
        ids.addAll(phrase(one));
      }
    }
    return List.copyOf(ids);
  }

  /** As {@link #actors}, and places too: troops "from" a place are sent by whoever rules it. */
  List<String> senders(Collection<Token> heads) {
    Set<String> ids = new LinkedHashSet<>();
    for (Token head : heads) {
      for (Token one : clause.coordinated(head)) {
        find(one).map(Mention::actor).ifPresentOrElse(ids::add, () -> ids.addAll(phrase(one)));
      }
    }
    return List.copyOf(ids);
  }

  /** The head itself if it is named, else those who describe it: "Dutch officials". */
  private List<String> phrase(Token head) {
    Optional<Mention> own = find(head);
    if (own.isPresent()) {
      return own.get().type() == ActorType.PLACE ? List.of() : List.of(own.get().actor());
    }
    List<String> ids = new ArrayList<>();
    for (Token describing : describing(head)) {
      for (Token one : clause.coordinated(describing)) {
        find(one)
            .filter(mention -> mention.type() != ActorType.PLACE)
            .ifPresent(mention -> ids.add(mention.actor()));
      }
    }
    return ids;
  }

  /** Words that say whose people or troops these are. */
  List<Token> describing(Token head) {
    List<Token> all =
        new ArrayList<>(
            clause.sentence().dependents(head, "amod", "compound", "nmod:poss", "nummod"));
    clause.complements(head, "of").forEach(all::add);
    clause.complements(head, "from").forEach(all::add);
    clause.complements(head, "between").forEach(all::add);
    clause.sentence().dependents(head, "appos").forEach(all::add);
    for (Token front : clause.sentence().dependents(head, "amod")) {
      all.addAll(clause.sentence().dependents(front, "conj", "compound", "nmod", "obl"));
    }
    all.sort(Comparator.comparingInt(Token::index));
    return all;
  }
}

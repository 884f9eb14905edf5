package org.unecho.reading.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/** Whose a deed is: "the council ended its siege", "the minister arrived for his summit". */
final class Owned {
  private static final Set<String> PERSONAL = Set.of("his", "her");

  private final Clause clause;
  private final Sentence sentence;
  private final Named named;

  Owned(Clause clause, Named named) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.named = named;
  }

  /**
   * Who {@code owner} is: itself, or, for "its", "his" and "her", the named subject of the nearest
   * verb above, where nobody else who could be meant is named in between.
   */
  List<Token> by(Token noun, Token owner) {
    String word = Clause.lower(owner);
    boolean personal = PERSONAL.contains(word);
    if (!(personal || word.equals("its")) || named.find(owner).isPresent()) {
      return List.of(owner);
    }
    return sentence.governors(noun).stream()
        .filter(Token::isVerb)
        .flatMap(verb -> clause.actors(verb).stream())
        .filter(each -> !sentence.subtree(each).contains(noun))
        .findFirst()
        .filter(each -> isNearest(each, owner, personal))
        .map(List::of)
        .orElse(List.of());
  }

  private boolean isNearest(Token subject, Token owner, boolean personal) {
    Optional<Mention> last =
        named.all().stream()
            .filter(each -> each.span().end() <= owner.span().start())
            .filter(each -> (each.type() == ActorType.PERSON) == personal)
            .filter(each -> each.type() != ActorType.PLACE)
            .max(Comparator.comparing(Mention::span));
    return last.isPresent() && last.equals(named.find(subject));
  }
}

package org.unecho.reading.actors;

import java.util.List;
import java.util.Optional;
import org.unecho.model.ActorType;
import org.unecho.reading.syntax.ParsedArticle;

/** Finds who acts in an article. Safe for use by several threads. */
public final class ActorFinder {
  private final Gazetteer gazetteer = Gazetteer.read();
  private final NameWords words = new NameWords();
  private final Alliances alliances = new Alliances();

  private ActorFinder() {}

  /** A finder with the tables of the product. */
  public static ActorFinder of() {
    return new ActorFinder();
  }

  /**
   * The actors of the article and where they are named. Takes about 10 ms for an article of news
   * and grows a little faster than its length, for names are compared with each other.
   */
  public Cast find(ParsedArticle article) {
    List<Naming> names =
        new KindVotes(words, alliances)
            .decide(new NameScanner(gazetteer, words, alliances).scan(article));
    Roll roll = new Roll(article.article());
    persons(names, article.article().text(), roll);
    Bodies bodies = new Bodies(words, alliances, names);
    for (Naming naming : names) {
      if (naming.kind() != Kind.PERSON) {
        enter(naming, bodies, roll);
      }
    }
    roll.refer(article.sentences());
    return roll.cast();
  }

  private void persons(List<Naming> names, String text, Roll roll) {
    Roles roles = new Roles(words, text);
    List<Naming> persons = names.stream().filter(each -> each.kind() == Kind.PERSON).toList();
    for (Person person : Persons.gather(persons)) {
      String fullest = person.fullest();
      String id = id(ActorType.PERSON, fullest);
      person.namings().forEach(each -> roll.enter(each, id, ActorType.PERSON, fullest));
      roll.roles(id, roles.of(person.namings()));
    }
  }

  private void enter(Naming naming, Bodies bodies, Roll roll) {
    boolean land = naming.kind() == Kind.PLACE || naming.kind() == Kind.STATE;
    String fullest = land ? naming.words() : bodies.fullest(naming.words());
    Optional<Listed> listed = gazetteer.find(fullest);
    if (listed.isEmpty() && naming.kind() == Kind.STATE) {
      Listed state =
          new Listed(id(ActorType.STATE, fullest), ActorType.STATE, fullest, Listed.Use.NAME);
      roll.enterListed(naming, state, Metonymy.type(naming, state));
      return;
    }
    if (listed.isEmpty()) {
      ActorType type = naming.kind() == Kind.PLACE ? ActorType.PLACE : bodies.type(fullest);
      roll.enter(naming, id(type, fullest), type, fullest);
      return;
    }
    Listed known = listed.get();
    ActorType use = Metonymy.type(naming, known);
    if (known.use() == Listed.Use.CAPITAL && use == ActorType.PLACE) {
      roll.enter(naming, id(ActorType.PLACE, naming.words()), use, naming.words());
    } else {
      roll.enterListed(naming, known, use);
    }
  }

  private static String id(ActorType type, String name) {
    return Roll.used(type).word() + ":" + Spelling.slug(name);
  }
}

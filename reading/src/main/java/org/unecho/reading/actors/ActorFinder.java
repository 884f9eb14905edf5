package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.reading.syntax.ParsedArticle;

/** Finds who acts in an article. Safe for use by several threads. */
public final class ActorFinder {
  private final Gazetteer gazetteer = Gazetteer.read();
  private final NameWords words = new NameWords();

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
        new KindVotes(words).decide(new NameScanner(gazetteer, words).scan(article));
    Roll roll = new Roll();
    persons(names, article.article().text(), roll);
    Bodies bodies = new Bodies(words, names);
    for (Naming naming : names) {
      if (naming.kind() != Kind.PERSON) {
        enter(naming, bodies, roll);
      }
    }
    return roll.cast();
  }

  private void persons(List<Naming> names, String text, Roll roll) {
    Roles roles = new Roles(words, text);
    List<Naming> persons = names.stream().filter(each -> each.kind() == Kind.PERSON).toList();
    for (Person person : Persons.gather(persons)) {
      String fullest = person.fullest();
      String id = id(ActorType.PERSON, fullest);
      person.namings().forEach(each -> roll.enter(each, id, ActorType.PERSON, fullest));
      roll.role(id, roles.of(person.namings()));
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
      ActorType type =
          naming.kind() == Kind.PLACE
              ? ActorType.PLACE
              : isAlliance(fullest) ? ActorType.ALLIANCE : ActorType.ORGANISATION;
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

  private static boolean isAlliance(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains(" alliance") || lower.contains(" pact") || lower.contains("treaty org");
  }

  private static String id(ActorType type, String name) {
    return type.word() + ":" + Spelling.slug(name);
  }

  /** Actors and mentions as they are found. */
  private static final class Roll {
    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    private record Entry(ActorType type, String name, TreeSet<String> names, StringBuilder role) {}

    void enter(Naming naming, String id, ActorType type, String fullest) {
      entry(id, type, fullest).names().add(naming.words());
      mentions.add(new Mention(naming.span(), id, type));
    }

    void enterListed(Naming naming, Listed listed, ActorType use) {
      entry(listed.id(), listed.type(), listed.fullest()).names().add(naming.words());
      mentions.add(new Mention(naming.span(), listed.id(), use));
    }

    private Entry entry(String id, ActorType type, String fullest) {
      return entries.computeIfAbsent(
          id,
          key -> new Entry(type, fullest, new TreeSet<>(List.of(fullest)), new StringBuilder()));
    }

    void role(String id, String role) {
      Optional.ofNullable(entries.get(id))
          .filter(entry -> entry.role().isEmpty())
          .ifPresent(entry -> entry.role().append(role));
    }

    Cast cast() {
      List<Actor> actors = new ArrayList<>();
      entries.forEach(
          (id, entry) ->
              actors.add(
                  new Actor(
                      id,
                      entry.name(),
                      entry.type(),
                      List.copyOf(entry.names()),
                      entry.role().toString())));
      mentions.sort(Comparator.comparing(Mention::span));
      return new Cast(actors, mentions);
    }
  }
}

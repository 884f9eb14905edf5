package org.unecho.reading.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Article;
import org.unecho.model.Mention;
import org.unecho.model.Span;
import org.unecho.reading.syntax.Sentence;

/** Actors and mentions of one article as they are found. */
final class Roll {
  private final Article article;
  private final Map<String, Entry> entries = new TreeMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  private record Entry(ActorType type, String name, TreeSet<String> names, List<Span> roles) {}

  Roll(Article article) {
    this.article = article;
  }

  /**
   * How an actor of that type is used where it is named, and by which word its id begins: an organ
   * of a state as an organisation.
   */
  static ActorType used(ActorType type) {
    return type == ActorType.BODY ? ActorType.ORGANISATION : type;
  }

  void enter(Naming naming, String id, ActorType type, String fullest) {
    entry(id, type, fullest).names().add(naming.words());
    mentions.add(new Mention(naming.span(), id, used(type)));
  }

  void enterListed(Naming naming, Listed listed, ActorType use) {
    entry(listed.id(), listed.type(), listed.fullest()).names().add(naming.words());
    mentions.add(new Mention(naming.span(), listed.id(), used(use)));
  }

  private Entry entry(String id, ActorType type, String fullest) {
    return entries.computeIfAbsent(
        id, key -> new Entry(type, fullest, new TreeSet<>(List.of(fullest)), new ArrayList<>()));
  }

  /** What the text says an actor is, by where it says so. */
  void roles(String id, List<Span> roles) {
    Optional.ofNullable(entries.get(id)).ifPresent(entry -> entry.roles().addAll(roles));
  }

  /** Nouns that stand for what was named before; they give it no name. */
  void refer(List<Sentence> sentences) {
    mentions.addAll(Anaphors.find(sentences, List.copyOf(mentions)));
  }

  Cast cast() {
    mentions.sort(Comparator.comparing(Mention::span));
    List<Actor> actors = new ArrayList<>();
    entries.forEach(
        (id, entry) ->
            actors.add(
                new Actor(
                    id,
                    entry.name(),
                    entry.type(),
                    List.copyOf(entry.names()),
                    entry.roles().stream().map(this::role).toList())));
    return new Cast(actors, mentions);
  }

  private Actor.Role role(Span span) {
    return new Actor.Role(
        Spelling.plain(span.of(article.text())), affiliation(span), List.of(article.passage(span)));
  }

  /** The first body that the words name; where they name none, the first state that acts. */
  private String affiliation(Span role) {
    List<Mention> named =
        mentions.stream()
            .filter(each -> role.contains(each.span()))
            .filter(each -> !each.type().equals(ActorType.PERSON))
            .filter(each -> !each.type().equals(ActorType.PLACE))
            .toList();
    return named.stream()
        .filter(each -> !each.type().equals(ActorType.STATE))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .map(Mention::actor)
        .orElse("");
  }
}

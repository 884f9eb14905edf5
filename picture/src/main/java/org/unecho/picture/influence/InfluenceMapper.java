package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Event;
import org.unecho.model.Influence;
import org.unecho.model.InfluenceMap;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.picture.pile.Pile;

/** Merges the influence claims of a pile into one map. */
public final class InfluenceMapper {
  private final Pile pile;
  private final List<Event> events;

  private InfluenceMapper(Pile pile, List<Event> events) {
    this.pile = pile;
    this.events = events;
  }

  /**
   * A mapper over {@code pile}.
   *
   * @param events the events of the pile: a node that is one of them says so
   */
  public static InfluenceMapper of(Pile pile, List<Event> events) {
    return new InfluenceMapper(pile, events);
  }

  /**
   * The map; what names nothing by itself ("it") is left out of it, and so is a person alone:
   * people act, but only what they do grows or shrinks. What only a rewording claims is left out
   * too.
   */
  public InfluenceMap map() {
    List<Claimed> claimed = claimed();
    List<String> phrases = new ArrayList<>();
    claimed.forEach(each -> phrases.addAll(List.of(each.cause(), each.effect())));
    PhraseBook book = PhraseBook.of(phrases, pile.joined().actors());
    Set<String> people = people();
    List<Claimed> placed =
        claimed.stream()
            .filter(each -> !people.contains(each.cause()) && !people.contains(each.effect()))
            .filter(each -> !book.phrase(each.cause()).isEmpty())
            .filter(each -> !book.phrase(each.effect()).isEmpty())
            .toList();
    NodeMaker nodes = new NodeMaker(book, pile, events);
    nodes.gather(placed);
    Edges edges = new Edges();
    for (Claimed each : placed) {
      edges.add(nodes.idOf(each.cause()), nodes.idOf(each.effect()), each.sign(), each.claim());
    }
    return MapCorrections.withoutLoose(new InfluenceMap(nodes.nodes(), edges.edges()));
  }

  private Set<String> people() {
    return pile.joined().actors().stream()
        .filter(actor -> actor.type() == ActorType.PERSON)
        .flatMap(actor -> actor.names().stream())
        .collect(Collectors.toSet());
  }

  private List<Claimed> claimed() {
    List<Claimed> all = new ArrayList<>();
    Reworded reworded = Reworded.of(pile);
    for (Reading reading : pile.readings()) {
      for (Influence influence : reading.influences()) {
        if (!reworded.isOwn(reading.article(), influence)) {
          all.add(claimed(reading.article(), influence));
        }
      }
    }
    all.sort(Comparator.comparing((Claimed each) -> each.claim().at(), pile.leastDerivedFirst()));
    return all;
  }

  private Claimed claimed(String article, Influence influence) {
    Passage at = new Passage(article, influence.span());
    String holder = influence.stance().holder();
    String id = holder.isEmpty() ? "" : pile.actors().id(article, holder);
    Realis realis = influence.stance().realis();
    String condition =
        influence.condition().map(span -> pile.words(new Passage(article, span))).orElse("");
    Optional<Actor> known = pile.actors().find(id);
    Claim claim =
        new Claim(
            at,
            influence.cause(),
            influence.effect(),
            new Report.Stance(realis, id),
            id.isEmpty() ? "" : known.map(Actor::name).orElse(pile.actors().name(id)),
            condition,
            pile.origin(at));
    // Who denies that one thing raises another claims that it does not change it.
    Influence.Sign sign = realis == Realis.DENIED ? Influence.Sign.NONE : influence.sign();
    return new Claimed(claim, sign);
  }
}

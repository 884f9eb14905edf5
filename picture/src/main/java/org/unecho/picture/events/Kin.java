package org.unecho.picture.events;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.unecho.model.Actor;
import org.unecho.model.ActorType;
import org.unecho.model.Explanation;
import org.unecho.model.Mention;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Span;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.words.ContentWords;

/**
 * Actors that news names in each other's place: an alliance and its members, a state and its
 * leader. Only what the texts themselves say counts.
 */
final class Kin {
  /** A member stands near its alliance; farther off it is another matter. */
  private static final int NEAR = 100;

  /** Words between the two that say that one belongs to the other. */
  private static final List<String> BELONGING =
      List.of(
          "-led",
          "led by",
          " leads the ",
          "member",
          "part of",
          "including",
          "such as",
          "made up of",
          " from ");

  /** Words between the two that say that one does something to the other. */
  private static final List<String> TOWARDS = List.of(" to ", " into ", " in ", " against ", ". ");

  private static final Set<String> HEADS =
      Set.of("president", "leader", "premier", "minister", "dictator", "ruler", "chancellor");

  /** A state and the adjective of its people share this many first letters. */
  private static final int STEM = 5;

  private final Pile pile;
  private final Map<List<String>, Passage> members = new TreeMap<>(Kin::compare);
  private final Map<String, Boolean> leading = new ConcurrentHashMap<>();

  private Kin(Pile pile) {
    this.pile = pile;
  }

  static Kin of(Pile pile) {
    Kin kin = new Kin(pile);
    pile.readings().forEach(kin::read);
    return kin;
  }

  private static int compare(List<String> a, List<String> b) {
    return String.join("\0", a).compareTo(String.join("\0", b));
  }

  private void read(Reading reading) {
    for (Mention body : reading.mentions()) {
      if (body.type() != ActorType.ALLIANCE) {
        continue;
      }
      for (Mention state : reading.mentions()) {
        if (isState(reading, state) && belongs(reading.article(), body, state)) {
          members.putIfAbsent(
              List.of(
                  pile.actors().id(reading.article(), body.actor()),
                  pile.actors().id(reading.article(), state.actor())),
              new Passage(reading.article(), body.span().hull(state.span())));
        }
      }
    }
  }

  /** A state that acts; also one that this article alone takes for a mere place. */
  private boolean isState(Reading reading, Mention mention) {
    boolean unknown =
        reading.actors().stream()
            .anyMatch(one -> one.id().equals(mention.actor()) && one.type() == ActorType.PLACE);
    return mention.type() == ActorType.STATE
        || (unknown && isState(pile.actors().id(reading.article(), mention.actor())));
  }

  private boolean belongs(String article, Mention body, Mention state) {
    Span first = body.span().compareTo(state.span()) < 0 ? body.span() : state.span();
    Span last = first.equals(body.span()) ? state.span() : body.span();
    if (last.start() < first.end()) {
      return first.contains(last) && pile.text(article).startsWith("-led", state.span().end());
    }
    if (last.start() - first.end() > NEAR) {
      return false;
    }
    String between = pile.text(article).substring(first.end(), last.start());
    return BELONGING.stream().anyMatch(between::contains)
        && TOWARDS.stream().noneMatch(between::contains);
  }

  /** How the two belong together, if a text says that they do. */
  Optional<Explanation> find(String a, String b) {
    Passage said = members.getOrDefault(List.of(a, b), members.get(List.of(b, a)));
    if (said != null) {
      String how = name(a) + " and " + name(b) + " taken as one sender: alliance and member";
      return Optional.of(Explanation.of(1, how, said));
    }
    boolean leads = leads(a, b) || leads(b, a);
    return leads
        ? Optional.of(Explanation.of(1, name(a) + " and " + name(b) + ": a state and its leader"))
        : Optional.empty();
  }

  /** Whether {@code person} is said to lead {@code state}. */
  boolean leads(String person, String state) {
    return leading.computeIfAbsent(person + '\0' + state, key -> isLeader(person, state));
  }

  private boolean isLeader(String person, String state) {
    Optional<Actor> leader = pile.actors().find(person);
    Optional<Actor> led = pile.actors().find(state);
    if (leader.isEmpty() || led.isEmpty()) {
      return false;
    }
    if (leader.get().type() != ActorType.PERSON || led.get().type() != ActorType.STATE) {
      return false;
    }
    Set<String> role = ContentWords.of(leader.get().role()).stems();
    boolean told =
        role.stream().anyMatch(HEADS::contains)
            && role.stream().anyMatch(word -> isOf(word, led.get()));
    return told || state.equals(ledBy(leader.get()));
  }

  /** The state that most texts call a person the head of; empty where none does. */
  private String ledBy(Actor person) {
    Map<String, Integer> said = new TreeMap<>();
    for (Actor.Role role : person.roles()) {
      boolean head = ContentWords.of(role.words()).stems().stream().anyMatch(HEADS::contains);
      if (head && isState(role.affiliation())) {
        said.merge(role.affiliation(), role.at().size(), Integer::sum);
      }
    }
    String most = "";
    for (Map.Entry<String, Integer> each : said.entrySet()) {
      most = each.getValue() > said.getOrDefault(most, 0) ? each.getKey() : most;
    }
    return most;
  }

  private static boolean isOf(String word, Actor state) {
    Set<String> names = new TreeSet<>(state.names());
    names.add(state.name());
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> alike(name, word));
  }

  private static boolean alike(String name, String word) {
    int length = Math.min(STEM, Math.min(name.length(), word.length()));
    return length >= STEM - 1 && name.regionMatches(0, word, 0, length);
  }

  private static final Set<ActorType> OFFICES = Set.of(ActorType.STATE, ActorType.ALLIANCE);

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:president|premier|prime|minister|ministry|chancellor|spokes\\w+|ambassador"
              + "|secretary|governor|commissioner|envoy|prosecutor|commander|police)\\b");

  /** Whether a state or alliance speaks, or a person who by what texts say holds an office. */
  boolean isOffice(String id) {
    return pile.actors()
        .find(id)
        .filter(one -> OFFICES.contains(one.type()) || OFFICE.matcher(one.role()).find())
        .isPresent();
  }

  /** Whether one is a state and the other a person or body that no text calls another state's. */
  boolean mayActFor(String a, String b) {
    return (isState(a) && isNoOthers(b, a)) || (isState(b) && isNoOthers(a, b));
  }

  private boolean isNoOthers(String id, String state) {
    return pile.actors()
        .find(id)
        .filter(one -> OFFICIALS.contains(one.type()))
        .filter(
            one ->
                one.roles().stream()
                    .map(Actor.Role::affiliation)
                    .noneMatch(of -> isState(of) && !of.equals(state)))
        .isPresent();
  }

  private static final Set<ActorType> OFFICIALS =
      Set.of(ActorType.PERSON, ActorType.ORGANISATION, ActorType.BODY);

  /** Whether who says something is that party, leads it or is led by it. */
  boolean speaksFor(String holder, String party) {
    return holder.equals(party)
        || name(holder).equals(name(party))
        || leads(holder, party)
        || leads(party, holder);
  }

  /** Whether one is a body of states and the other one of the states it may be made of. */
  boolean bodyAndState(String a, String b) {
    return (isBody(a) && isState(b)) || (isBody(b) && isState(a)) || (isBody(a) && isBody(b));
  }

  private boolean isBody(String id) {
    return pile.actors()
        .find(id)
        .filter(a -> a.type() == ActorType.ALLIANCE || a.type() == ActorType.GROUP)
        .isPresent();
  }

  /** Whether one of them is a body that may stand for others. */
  boolean isBody(List<String> ids) {
    return ids.stream()
        .flatMap(id -> pile.actors().find(id).stream())
        .anyMatch(a -> BODIES.contains(a.type()));
  }

  private static final Set<ActorType> BODIES =
      Set.of(ActorType.ALLIANCE, ActorType.GROUP, ActorType.ORGANISATION, ActorType.BODY);

  private boolean isState(String id) {
    return pile.actors().find(id).filter(a -> a.type() == ActorType.STATE).isPresent();
  }

  private String name(String id) {
    return pile.actors().name(id);
  }
}

package org.unecho.picture.influence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.Event;
import org.unecho.model.InfluenceMap.Node;
import org.unecho.model.Passage;
import org.unecho.picture.pile.Pile;

/** Gathers phrases that name one thing into nodes. */
final class NodeMaker {
  /** Copies reword, names too: of a claim and its copy only the sum over both ends counts. */
  private static final double RELATED = 0.5;

  private final PhraseBook book;
  private final Pile pile;
  private final EventsAt eventsAt;
  private final Map<String, Group> groupOf = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Set<Group>> byWord = new HashMap<>();
  private final Map<Group, String> ids = new LinkedHashMap<>();

  /** Phrases of one node, by their keys, with where they stand. */
  private static final class Group {
    final Map<String, String> phrases = new LinkedHashMap<>();
    final TreeSet<Passage> passages = new TreeSet<>();
    final TreeSet<String> events = new TreeSet<>();
  }

  NodeMaker(PhraseBook book, Pile pile, List<Event> events) {
    this.book = book;
    this.pile = pile;
    this.eventsAt = new EventsAt(events);
  }

  /** Puts both ends of each claim into a node; the least derived claims come first. */
  void gather(List<Claimed> claimed) {
    Map<String, List<Claimed>> byOrigin = new TreeMap<>();
    Map<String, Group> byEvent = new TreeMap<>();
    Retold retold = new Retold(book, claimed);
    for (Claimed each : claimed) {
      List<Claimed> before =
          byOrigin.computeIfAbsent(each.claim().origin(), key -> new ArrayList<>());
      Optional<Claimed> twin =
          before.stream()
              .filter(one -> isTwin(one, each) || retold.areOne(one, each))
              .max(java.util.Comparator.comparingDouble(one -> likeness(one, each)));
      place(each.cause(), each.causeAt(), twin.map(Claimed::cause), byEvent);
      place(each.effect(), each.effectAt(), twin.map(Claimed::effect), byEvent);
      before.add(each);
    }
  }

  private boolean isTwin(Claimed one, Claimed other) {
    return one.sign() == other.sign()
        && pile.areTwins(one.claim().at(), other.claim().at())
        && likeness(one, other) >= RELATED;
  }

  private double likeness(Claimed one, Claimed other) {
    return book.likeness(one.cause(), other.cause()) + book.likeness(one.effect(), other.effect());
  }

  private void place(String phrase, Passage at, Optional<String> twin, Map<String, Group> byEvent) {
    Set<String> events = eventsAt.of(at);
    String key = Phrases.key(phrase);
    Group group = groupOf.get(key);
    if (group == null) {
      group =
          twin.map(text -> groupOf.get(Phrases.key(text)))
              .or(() -> events.stream().map(byEvent::get).filter(g -> g != null).findFirst())
              .or(() -> best(phrase))
              .orElseGet(this::opened);
      groupOf.put(key, group);
      group.phrases.put(key, phrase);
      for (String word : words(phrase)) {
        byWord.computeIfAbsent(word, first -> new LinkedHashSet<>()).add(group);
      }
    }
    group.passages.add(at);
    group.events.addAll(events);
    for (String event : events) {
      byEvent.putIfAbsent(event, group);
    }
  }

  private Group opened() {
    Group group = new Group();
    groups.add(group);
    return group;
  }

  /** The group whose phrases are most like this one on average (Sokal and Michener, 1958). */
  private Optional<Group> best(String phrase) {
    Set<Group> near = new LinkedHashSet<>();
    words(phrase).forEach(word -> near.addAll(byWord.getOrDefault(word, Set.of())));
    Group best = null;
    double most = PhraseBook.SAME;
    for (Group group : groups) {
      if (near.contains(group)) {
        double mean =
            group.phrases.values().stream()
                .mapToDouble(other -> book.likeness(phrase, other))
                .average()
                .orElse(0);
        if (mean > most || (mean == most && best == null)) {
          best = group;
          most = mean;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** What phrases of one node share at least one of: the beginning of a name, a word, a kind. */
  private Set<String> words(String text) {
    Phrase phrase = book.phrase(text);
    Set<String> words = new LinkedHashSet<>();
    phrase
        .names()
        .forEach(name -> words.add("name " + name.substring(0, Math.min(4, name.length()))));
    for (String word : phrase.words()) {
      words.add(word);
      DevelopmentWords.kind(word).ifPresent(kind -> words.add("kind " + kind));
    }
    return words;
  }

  /** The id of the node that a phrase names. */
  String idOf(String phrase) {
    return ids().getOrDefault(groupOf.get(Phrases.key(phrase)), "");
  }

  private Map<Group, String> ids() {
    if (ids.size() < groups.size()) {
      Set<String> taken = new TreeSet<>();
      groups.forEach(group -> ids.put(group, Slugs.of(name(group.phrases.values()), taken)));
    }
    return ids;
  }

  /** The nodes, sorted by id. */
  List<Node> nodes() {
    Map<String, Node> nodes = new TreeMap<>();
    NodeKinds kinds = new NodeKinds(book, pile.joined().actors());
    ids().forEach((group, id) -> nodes.put(id, node(group, id, kinds)));
    return List.copyOf(nodes.values());
  }

  private Node node(Group group, String id, NodeKinds kinds) {
    String name = name(group.phrases.values());
    List<String> phrases = new ArrayList<>(List.of(name));
    group.phrases.values().stream().filter(each -> !each.equals(name)).forEach(phrases::add);
    return new Node(
        id,
        name,
        kinds.of(phrases),
        phrases,
        List.copyOf(group.passages),
        List.copyOf(group.events));
  }

  /** The phrase most like all others; of several the first, which is the least derived. */
  private String name(Collection<String> phrases) {
    String best = "";
    double most = -1;
    for (String phrase : phrases) {
      double sum = phrases.stream().mapToDouble(other -> book.likeness(phrase, other)).sum();
      if (sum > most + 1e-9) {
        best = phrase;
        most = sum;
      }
    }
    return best;
  }
}

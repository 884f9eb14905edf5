package org.unecho.picture.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unecho.model.ActorType;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Explanation;
import org.unecho.model.Network;
import org.unecho.model.Passage;
import org.unecho.model.Tie;
import org.unecho.picture.pile.Counting;
import org.unecho.picture.pile.Pile;
import org.unecho.picture.pile.Telling;

/** Makes the network of a pile. */
public final class NetworkMaker {
  /** What two do together: nobody is the recipient. */
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

  private static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::from).thenComparing(Tie::to).thenComparing(Tie::kind);

  private final Pile pile;
  private final Telling telling;
  private final SortedMap<Pair, List<Event>> events = new TreeMap<>();

  /** Who acts and who is acted upon. */
  private record Pair(String from, String to) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
        Comparator.comparing(Pair::from).thenComparing(Pair::to);

    @Override
    public int compareTo(Pair other) {
      return ORDER.compare(this, other);
    }
  }

  private NetworkMaker(Pile pile) {
    this.pile = pile;
    this.telling = new Telling(pile);
  }

  /** The network of what is told as fact. */
  public static Network network(Pile pile, List<Event> events) {
    NetworkMaker maker = new NetworkMaker(pile);
    events.stream().filter(event -> event.realis().isFactual()).forEach(maker::add);
    List<Tie> ties = new ArrayList<>(maker.deeds());
    ties.addAll(StatedTies.of(pile));
    ties.sort(ORDER);
    return new Network(ties, Balance.triangles(ties));
  }

  private void add(Event event) {
    for (Pair pair : pairs(event)) {
      if (isActor(pair.from()) && isActor(pair.to()) && !pair.from().equals(pair.to())) {
        events.computeIfAbsent(pair, key -> new ArrayList<>()).add(event);
      }
    }
  }

  /** A place is where something is done, not to whom. */
  private boolean isActor(String id) {
    return pile.actors().find(id).filter(one -> one.type() != ActorType.PLACE).isPresent();
  }

  /** Of mutual deeds each two of all parties, in the order of their ids. */
  private static Set<Pair> pairs(Event event) {
    List<String> actors = event.happening().parties().actors();
    List<String> recipients = event.happening().parties().recipients();
    Set<Pair> pairs = new LinkedHashSet<>();
    if (isMutual(event.happening().type(), recipients)) {
      TreeSet<String> all = new TreeSet<>(actors);
      all.addAll(recipients);
      all.forEach(a -> all.tailSet(a, false).forEach(b -> pairs.add(new Pair(a, b))));
      return pairs;
    }
    actors.forEach(a -> recipients.forEach(b -> pairs.add(new Pair(a, b))));
    return pairs;
  }

  /** A treaty that several sign is SUPPORT in PLOVER, of each for the others. */
  private static boolean isMutual(EventType type, List<String> recipients) {
    return MUTUAL.contains(type) || (type == EventType.SUPPORT && recipients.isEmpty());
  }

  private List<Tie> deeds() {
    List<Tie> ties = new ArrayList<>();
    events.forEach((pair, done) -> ties.add(tie(pair, done)));
    return ties;
  }

  private Tie tie(Pair pair, List<Event> done) {
    List<Event> ordered =
        done.stream()
            .sorted(
                Comparator.comparing(
                        (Event event) -> event.happening().when().from().orElse(LocalDate.MAX))
                    .thenComparing(Event::id))
            .toList();
    List<Passage> passages =
        done.stream()
            .flatMap(event -> telling.passages(event, List.of(pair.from(), pair.to())).stream())
            .distinct()
            .sorted()
            .toList();
    double sum = done.stream().mapToDouble(event -> event.happening().type().score()).sum();
    int origins = pile.origins(passages).size();
    return new Tie(
        pair.from(),
        pair.to(),
        Tie.Kind.DEEDS,
        ordered.stream().map(NetworkMaker::deed).toList(),
        passages,
        sum,
        Counting.of(pile, passages, Counting.byNumber(origins), List.of(sum(sum, ordered))));
  }

  private static Tie.Deed deed(Event event) {
    return new Tie.Deed(event.id(), event.happening().type(), event.happening().when());
  }

  private static Explanation sum(double sum, List<Event> events) {
    List<Explanation> parts =
        events.stream()
            .map(
                event ->
                    new Explanation(
                        event.happening().type().score(),
                        event.happening().type() + ": " + event.label(),
                        List.of(),
                        List.of(event.reports().get(0))))
            .toList();
    return new Explanation(sum, "the sum of the PLOVER scores of the deeds", parts, List.of());
  }
}

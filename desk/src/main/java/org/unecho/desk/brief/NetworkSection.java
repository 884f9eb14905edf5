package org.unecho.desk.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Days;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Event;
import org.unecho.model.Network;
import org.unecho.model.Passage;
import org.unecho.model.Tie;

/** Who stands how to whom: a table of ties, and how well they balance. */
final class NetworkSection {
  /** More rows are for network.jsonl and the graph, not for a page. */
  private static final int MOST = 25;

  private static final int MOST_TRIANGLES = 10;
  private static final int MOST_CITED = 3;
  private static final int MOST_NAMED = 3;
  private static final int LONGEST_LABEL = 70;

  private final Desk desk;
  private final Network network;
  private final Map<String, Event> events = new TreeMap<>();

  private NetworkSection(Desk desk) {
    this.desk = desk;
    this.network = desk.material().picture().overview().network();
    desk.material().picture().events().forEach(event -> events.put(event.id(), event));
  }

  static Section write(Desk desk) {
    return new NetworkSection(desk).section();
  }

  private Section section() {
    List<Tie> ties = new ArrayList<>(network.ties());
    ties.sort(
        Comparator.comparing((Tie tie) -> -tie.corroboration().independentOrigins())
            .thenComparing(tie -> -tie.deeds().size()));
    List<Group> groups = new ArrayList<>();
    if (!ties.isEmpty()) {
      List<List<Sentence>> rows = ties.stream().limit(MOST).map(this::row).toList();
      List<String> head = List.of("Who", "To whom", "What is told", "Score", "Origins");
      groups.add(new Group("", List.of(), /* folded= */ false, new Table(head, rows)));
    }
    if (!network.triangles().isEmpty()) {
      groups.add(new Group("Balance", balance()));
    }
    return new Section("network", "Who stands how to whom", lead(ties.size()), groups);
  }

  private static String lead(int ties) {
    String more = ties > MOST ? " " + (ties - MOST) + " more ties stand in network.jsonl." : "";
    return "Ties between actors: what one is told, as a fact, to have done to the other, and what"
        + " texts state of the two. The score adds up the PLOVER scores of the deeds, from -10 (conflict) to"
        + " +10 (cooperation) each, every event once; it is of the kind of deed, not of its purpose. Counted are the"
        + " origins that name both, where one does."
        + more;
  }

  private List<Sentence> row(Tie tie) {
    return List.of(
        desk.prose().strong(desk.pile().name(tie.from())).done(),
        desk.prose().strong(desk.pile().name(tie.to())).done(),
        told(tie).cite(cited(tie)).done(),
        desk.prose().say(score(tie)).done(),
        desk.prose().say(Integer.toString(tie.corroboration().independentOrigins())).done());
  }

  private static String score(Tie tie) {
    if (tie.deeds().isEmpty()) {
      return tie.score() > 0 ? "friend" : "foe";
    }
    return signed(tie.score());
  }

  private static String signed(double score) {
    return (score > 0 ? "+" : "") + Count.number(score);
  }

  private List<Passage> cited(Tie tie) {
    return desk.pile().citable(tie.passages()).stream().limit(MOST_CITED).toList();
  }

  private static String stated(Tie tie) {
    return switch (tie.kind()) {
      case MEMBER -> "is a member";
      case ALLIES -> "are allies";
      case FOES -> "are rivals or foes";
      case DEEDS -> sum(tie);
    };
  }

  /** Few deeds are named one by one, many are counted by type. */
  private Prose told(Tie tie) {
    List<Event> known =
        tie.deeds().stream()
            .map(Tie.Deed::event)
            .map(events::get)
            .filter(Objects::nonNull)
            .toList();
    Prose prose = desk.prose();
    if (known.isEmpty() || known.size() > MOST_NAMED) {
      return prose.say(stated(tie));
    }
    String parted = "";
    for (Event event : known) {
      String label = Shown.brief(event.label(), LONGEST_LABEL);
      prose.say(parted).link(label, EventItems.anchor(event));
      prose.aside(", " + Days.of(event.happening().when()));
      parted = "; ";
    }
    return prose;
  }

  private static String sum(Tie tie) {
    Map<String, Integer> types = new TreeMap<>();
    tie.deeds().forEach(deed -> types.merge(deed.type().name(), 1, Integer::sum));
    String words =
        types.entrySet().stream()
            .map(
                each ->
                    each.getKey().toLowerCase(Locale.ROOT)
                        + (each.getValue() > 1 ? " × " + each.getValue() : ""))
            .collect(Collectors.joining(", "));
    List<LocalDate> days =
        tie.deeds().stream().flatMap(deed -> deed.when().from().stream()).sorted().toList();
    return days.isEmpty()
        ? words + ", day not told"
        : words + ", " + Days.between(days.get(0), days.get(days.size() - 1));
  }

  private List<Item> balance() {
    List<Network.Triangle> torn =
        network.triangles().stream().filter(each -> !each.balanced()).toList();
    int all = network.triangles().size();
    List<Item> items = new ArrayList<>();
    Sentence sum =
        desk.prose()
            .say(
                Count.of(all, "triangle")
                    + " of friends and foes: "
                    + (all - torn.size())
                    + " balanced ("
                    + Count.percent((double) (all - torn.size()) / all)
                    + "), "
                    + torn.size()
                    + " not. In those two friends of one stand against each other, or all three do.")
            .cite(cited(network.triangles().get(0)))
            .done();
    items.add(new Item("", List.of(sum)));
    torn.stream().limit(MOST_TRIANGLES).forEach(each -> items.add(triangle(each)));
    return items;
  }

  private Item triangle(Network.Triangle torn) {
    List<String> names = torn.actors().stream().map(desk.pile()::name).toList();
    String words =
        names.get(0)
            + relation(torn.signs().get(0))
            + names.get(1)
            + "; "
            + names.get(0)
            + relation(torn.signs().get(1))
            + names.get(2)
            + "; "
            + names.get(1)
            + relation(torn.signs().get(2))
            + names.get(2);
    return new Item(
        "", List.of(desk.prose().say("Not balanced: " + words).cite(cited(torn)).done()));
  }

  private static String relation(int sign) {
    return sign > 0 ? " with " : " against ";
  }

  /** The first passage of each tie among the three. */
  private List<Passage> cited(Network.Triangle triangle) {
    return network.ties().stream()
        .filter(tie -> triangle.actors().containsAll(List.of(tie.from(), tie.to())))
        .flatMap(tie -> cited(tie).stream().limit(1))
        .toList();
  }
}

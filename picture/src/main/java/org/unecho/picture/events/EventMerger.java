package org.unecho.picture.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.unecho.model.Event;
import org.unecho.model.EventType;
import org.unecho.model.Passage;
import org.unecho.model.Reading;
import org.unecho.model.Report;
import org.unecho.picture.events.Clusters.Cluster;
import org.unecho.picture.pile.Pile;

/** Merges the reports of a pile into events. */
public final class EventMerger {
  private final Pile pile;
  private final Kin kin;
  private final List<Told> all;
  private final Likeness likeness;
  private final Clusters clusters;

  private EventMerger(Pile pile, double threshold) {
    this.pile = pile;
    this.kin = Kin.of(pile);
    this.all = told(pile);
    this.likeness = new Likeness(pile, kin, all, threshold);
    this.clusters = new Clusters(likeness, threshold);
  }

  /**
   * A merger over {@code pile}.
   *
   * @param threshold least mean likeness of two groups of reports that become one event
   */
  public static EventMerger of(Pile pile, double threshold) {
    return new EventMerger(pile, threshold);
  }

  /** The events, sorted by time, unknown times last, then by id. */
  public List<Event> events() {
    Map<String, List<Told>> blocks = new TreeMap<>();
    Map<Told, Told> leads = leads();
    for (Told told : all) {
      if (leads.containsKey(told)) {
        continue;
      }
      String block = told.report().action().type() + " " + told.manner();
      blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(told);
    }
    Map<EventType, List<Cluster>> byType = new TreeMap<>();
    for (List<Told> block : blocks.values()) {
      EventType type = block.get(0).report().action().type();
      byType.computeIfAbsent(type, key -> new ArrayList<>()).addAll(gathered(block));
    }
    Presupposed presupposed = new Presupposed(pile, likeness);
    return events(
        byType.values().stream()
            .flatMap(groups -> presupposed.resolved(groups).stream())
            .map(cluster -> withHeadlines(cluster, leads))
            .toList());
  }

  /**
   * The groups of one type and manner. What somebody may do he may do in many ways: only what is
   * told as so, or as due, is told again by a word for it.
   */
  private List<Cluster> gathered(List<Told> block) {
    List<Cluster> groups = clusters.gather(block);
    Told.Manner manner = block.get(0).manner();
    boolean one = manner == Told.Manner.FACT || manner == Told.Manner.PLAN;
    return one ? new Retellings(pile, kin, likeness).joined(groups) : groups;
  }

  /**
   * Headlines that say what their article's text says, and definite nouns for what it told before,
   * each with the first report that does.
   */
  private Map<Told, Told> leads() {
    Map<Told, Told> leads = new LinkedHashMap<>();
    for (Told noun : all) {
      if (!pile.isTitle(noun.passage()) && !noun.actors().isEmpty() && isDefinite(noun)) {
        all.stream()
            .filter(one -> one.sameArticle(noun) && one.passage().compareTo(noun.passage()) < 0)
            .filter(one -> !pile.isTitle(one.passage()) && !isDefinite(one))
            .filter(one -> one.manner() == noun.manner() && one.actors().equals(noun.actors()))
            .filter(one -> isBesides(one, noun) && likeness.canRepeat(noun, one))
            .min(Comparator.comparing(Told::passage))
            .ifPresent(told -> leads.put(noun, told));
      }
    }
    for (Told title : all) {
      if (pile.isTitle(title.passage())) {
        all.stream()
            .filter(one -> one.sameArticle(title) && !pile.isTitle(one.passage()))
            .filter(one -> one.manner() == title.manner() && likeness.canRepeat(title, one))
            .min(Comparator.comparing(Told::passage))
            .ifPresent(lead -> leads.put(title, lead));
      }
    }
    return leads;
  }

  /** "The council's request" takes up that the council requested something. */
  private boolean isDefinite(Told told) {
    String word =
        pile.words(new Passage(told.passage().article(), told.report().action().trigger()));
    boolean noun = !word.endsWith("ed") && !word.endsWith("ing");
    return noun && DEFINITE.matcher(pile.words(told.passage())).find();
  }

  private static final Pattern DEFINITE =
      Pattern.compile("^(?:The|This|That|Its|His|Her|Their)\\b");

  /** Of a mode that both name, for without one "the talks" may be others. */
  private static boolean isBesides(Told one, Told noun) {
    String mode = one.report().action().mode();
    return !mode.isEmpty() && mode.equals(noun.report().action().mode());
  }

  private static Cluster withHeadlines(Cluster cluster, Map<Told, Told> leads) {
    List<Told> all = new ArrayList<>(cluster.told());
    leads.forEach(
        (title, lead) -> {
          if (cluster.told().contains(lead)) {
            all.add(title);
          }
        });
    return new Cluster(List.copyOf(all), cluster.joins());
  }

  private static List<Told> told(Pile pile) {
    Map<String, Told> byKey = new TreeMap<>();
    for (Reading reading : pile.readings()) {
      for (Report report : reading.reports()) {
        Told told = Told.of(pile, reading.article(), report);
        byKey.putIfAbsent(report.action().type() + " " + told.manner() + " " + told.key(), told);
      }
    }
    return List.copyOf(byKey.values());
  }

  private List<Event> events(List<Cluster> all) {
    Map<Cluster, List<Objection>> contested = new Disputes(pile, likeness, kin).among(all);
    EventWriter writer = new EventWriter(pile, kin);
    Set<String> taken = new HashSet<>();
    List<Event> events = new ArrayList<>();
    for (Cluster cluster : all) {
      events.add(writer.event(cluster, contested.getOrDefault(cluster, List.of()), taken));
    }
    events.sort(
        Comparator.comparing(
                (Event event) ->
                    event.happening().when().from().map(Object::toString).orElse("unknown"))
            .thenComparing(Event::id));
    return events;
  }
}

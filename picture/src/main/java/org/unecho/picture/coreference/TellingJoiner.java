package org.unecho.picture.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.picture.words.Rarity;

/** Finds which tellings, in all articles, tell one happening. */
public final class TellingJoiner {
  /** Least mean likeness of two groups of tellings that become one (ECB+, training topics). */
  private static final double LEAST = 0.55;

  private final SortedMap<String, String> texts;
  private final Rarity rarity = new Rarity();
  private final SortedMap<String, Page> pages = new TreeMap<>();

  private TellingJoiner(SortedMap<String, String> texts) {
    this.texts = texts;
    texts.values().forEach(rarity::add);
    Iterator<Page> made = Page.of(texts.values(), rarity).iterator();
    texts.keySet().forEach(id -> pages.put(id, made.next()));
  }

  /**
   * The cluster of each telling, in the order given: the place of its first telling.
   *
   * @param texts the articles, id to text
   * @param topics the topic of articles where it is known; articles of two topics are not compared
   * @param tellings in those articles
   */
  public static List<Integer> clusters(
      SortedMap<String, String> texts, Map<String, String> topics, List<Telling> tellings) {
    return new TellingJoiner(texts).join(tellings, topics);
  }

  private List<Integer> join(List<Telling> tellings, Map<String, String> topics) {
    Map<String, Integer> stories = stories(topics);
    SortedMap<Integer, List<Integer>> byStory = new TreeMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      int story = stories.getOrDefault(tellings.get(i).article(), -1);
      byStory.computeIfAbsent(story, key -> new ArrayList<>()).add(i);
    }
    Integer[] cluster = new Integer[tellings.size()];
    for (List<Integer> places : byStory.values()) {
      List<Integer> groups = joined(places.stream().map(tellings::get).toList());
      for (int i = 0; i < places.size(); i++) {
        cluster[places.get(i)] = places.get(groups.get(i));
      }
    }
    return List.copyOf(Arrays.asList(cluster));
  }

  private Map<String, Integer> stories(Map<String, String> topics) {
    SortedMap<String, List<String>> byTopic = new TreeMap<>();
    for (String id : pages.keySet()) {
      byTopic.computeIfAbsent(topics.getOrDefault(id, ""), key -> new ArrayList<>()).add(id);
    }
    Map<String, Integer> stories = new TreeMap<>();
    int before = 0;
    for (List<String> ids : byTopic.values()) {
      SortedMap<String, Page> own = new TreeMap<>(pages);
      own.keySet().retainAll(ids);
      List<Integer> groups = StoryClusters.of(List.copyOf(own.values()));
      for (int i = 0; i < ids.size(); i++) {
        stories.put(ids.get(i), before + groups.get(i));
      }
      before += ids.size();
    }
    return stories;
  }

  private List<Integer> joined(List<Telling> tellings) {
    List<Context> contexts = tellings.stream().map(this::context).toList();
    double[][] all = new double[contexts.size()][contexts.size()];
    for (int a = 0; a < all.length; a++) {
      for (int b = a + 1; b < all.length; b++) {
        all[a][b] = TellingLikeness.of(contexts.get(a), contexts.get(b));
        all[b][a] = all[a][b];
      }
    }
    return GroupJoiner.joined(contexts, Linkage.groups(all, LEAST));
  }

  private Context context(Telling telling) {
    String text = texts.get(telling.article());
    Page page = pages.get(telling.article());
    if (text == null || page == null) {
      throw new IllegalArgumentException("no text of article " + telling.article() + " was given");
    }
    return Context.of(telling, text, page.vector(), rarity);
  }
}

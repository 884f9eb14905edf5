package org.unecho.picture.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.picture.words.Rarity;
import org.unecho.picture.words.Vector;
import org.unecho.picture.words.Wording;

/** Finds which tellings, in all articles, tell one happening. */
public final class TellingJoiner {
  /** Least mean likeness of two groups of tellings that become one (ECB+, training topics). */
  private static final double LEAST = 0.55;

  private static final Vector NONE = new Vector(Map.of());

  private final SortedMap<String, String> texts;
  private final Rarity rarity = new Rarity();
  private final SortedMap<String, Vector> articles = new TreeMap<>();

  private TellingJoiner(SortedMap<String, String> texts) {
    this.texts = texts;
    texts.values().forEach(rarity::add);
    texts.forEach(
        (id, text) -> articles.put(id, Vector.of(Wording.plain(text), rarity::forStories)));
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
    for (String id : articles.keySet()) {
      byTopic.computeIfAbsent(topics.getOrDefault(id, ""), key -> new ArrayList<>()).add(id);
    }
    Map<String, Integer> stories = new TreeMap<>();
    int before = 0;
    for (List<String> ids : byTopic.values()) {
      List<Integer> groups =
          StoryClusters.of(ids.stream().map(id -> articles.getOrDefault(id, NONE)).toList());
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
    return Linkage.groups(all, LEAST);
  }

  private Context context(Telling telling) {
    String text = texts.get(telling.article());
    Vector article = articles.get(telling.article());
    if (text == null || article == null) {
      throw new IllegalArgumentException("no text of article " + telling.article() + " was given");
    }
    return Context.of(telling, text, article, rarity);
  }
}

package org.unecho.reading.dependencies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Parses sentences. Safe for use by several threads. */
public final class DependencyParser {
  private final Network network;

  private DependencyParser(Network network) {
    this.network = network;
  }

  /**
   * Loads the network, which takes about a second.
   *
   * @param resource where it lies on the class path
   */
  public static DependencyParser load(String resource) {
    try {
      return new DependencyParser(new Network(WeightsFile.read(resource)));
    } catch (IOException broken) {
      throw new UncheckedIOException(resource + ": " + broken.getMessage(), broken);
    }
  }

  /**
   * What each word depends on, in order of the words.
   *
   * @throws IllegalArgumentException if there are not as many tags as words
   */
  public List<Governed> parse(List<String> words, List<String> tags) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(
          "expected a tag for each of " + words.size() + " words, found " + tags.size());
    }
    ParserState state = new Parse(network, words, tags).run();
    List<Governed> governed = new ArrayList<>();
    for (int word = 1; word <= words.size(); word++) {
      String relation = network.relations().get(state.relation(word));
      governed.add(new Governed(state.governor(word), relation));
    }
    return mended(governed);
  }

  /**
   * Mends what a tree can be seen to have wrong, as CoreNLP does: the subject of a verb with a
   * passive auxiliary is passive.
   */
  private static List<Governed> mended(List<Governed> parsed) {
    Set<Integer> passive =
        parsed.stream()
            .filter(each -> each.relation().equals("aux:pass"))
            .map(Governed::governor)
            .collect(Collectors.toSet());
    List<Governed> mended = new ArrayList<>();
    for (Governed each : parsed) {
      String relation = each.relation();
      if (relation.matches("[nc]subj") && passive.contains(each.governor())) {
        relation += ":pass";
      }
      mended.add(new Governed(each.governor(), relation));
    }
    return mended;
  }

  /**
   * What a word depends on.
   *
   * @param governor number of the word, from 1; 0 for the main word of the sentence
   * @param relation its name in Universal Dependencies
   */
  public record Governed(int governor, String relation) {}
}

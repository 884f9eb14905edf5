package org.unecho.bench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The n-grams of a summary, with how often they occur: stems in lower case, without stopwords and
 * punctuation (Lin, "ROUGE: a package for automatic evaluation of summaries", 2004). N-grams run
 * over the end of a sentence no more than ROUGE's do: each sentence is taken by itself.
 *
 * @param counts n-gram to count
 */
record Grams(Map<String, Integer> counts) {
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  /** Function words of English; ROUGE's own list is longer by a few hundred rarer ones. */
  private static final Set<String> STOP =
      Set.of(
          ("i me my myself we our ours ourselves you your yours yourself yourselves he him his himself"
                  + " she her hers herself it its itself they them their theirs themselves what which"
                  + " who whom this that these those am is are was were be been being have has had"
                  + " having do does did doing a an the and but if or because as until while of at by"
                  + " for with about against between into through during before after above below to"
                  + " from up down in out on off over under again further then once here there when"
                  + " where why how all any both each few more most other some such no nor not only"
                  + " own same so than too very s t can will just don should now d ll m o re ve would"
                  + " could may might must also")
              .split(" "));

  /** The n-grams of {@code length} words. */
  static Grams of(List<String> sentences, int length) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String sentence : sentences) {
      List<String> stems = stems(sentence);
      for (int i = 0; i + length <= stems.size(); i++) {
        counts.merge(String.join(" ", stems.subList(i, i + length)), 1, Integer::sum);
      }
    }
    return new Grams(counts);
  }

  private static List<String> stems(String sentence) {
    String plain = sentence.toLowerCase(Locale.ROOT).replaceAll("-(?:lrb|rrb|lsb|rsb)-", " ");
    List<String> stems = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      if (!STOP.contains(matcher.group())) {
        stems.add(PorterStemmer.stem(matcher.group()));
      }
    }
    return stems;
  }

  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** N-grams of both, each as often as in the one that has it less often. */
  int overlap(Grams other) {
    int sum = 0;
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      sum += Math.min(each.getValue(), other.counts.getOrDefault(each.getKey(), 0));
    }
    return sum;
  }

  /** ROUGE F1 of the two. */
  double f1(Grams other) {
    int overlap = overlap(other);
    return Ratio.of(overlap, size(), overlap, other.size()).f1();
  }
}

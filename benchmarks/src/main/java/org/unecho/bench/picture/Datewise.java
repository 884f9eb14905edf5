package org.unecho.bench.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unecho.picture.timeline.Line;
import org.unecho.picture.words.Vector;
import org.unecho.picture.words.Wording;

/**
 * A peer: the unsupervised form of DATEWISE (Gholipour Ghalandari and Ifrim, "Examining the
 * state-of-the-art in news timeline summarization", ACL 2020), written again from the paper. Days
 * by how many sentences name them; candidates from those that name the day and the first ones
 * printed on it or the day after, near to the words that both kinds share; of these the ones whose
 * sum is nearest to the centre, none without a word of the query. It gets the same sentences and
 * days as ours. The published figures are of a learned ranking of days.
 */
final class Datewise {
  private static final int LEAD = 5;

  private final List<Line> lines;
  private final Set<String> query;
  private final Map<String, Integer> sentences = new HashMap<>();
  private final Map<Line, Vector> vectors = new HashMap<>();
  private final SortedMap<LocalDate, List<Line>> naming = new TreeMap<>();
  private final SortedMap<LocalDate, List<Line>> printed = new TreeMap<>();

  private Datewise(List<Line> lines, String query) {
    this.lines = lines;
    this.query = Set.copyOf(Wording.plain(query));
    for (Line line : lines) {
      new HashSet<>(Wording.plain(line.words()))
          .forEach(word -> sentences.merge(word, 1, Integer::sum));
      if (!line.days().isEmpty()) {
        add(naming, line.days().get(0), line);
      } else if (line.place() <= LEAD) {
        line.published().from().ifPresent(day -> add(printed, day, line));
        line.published().from().ifPresent(day -> add(printed, day.minusDays(1), line));
      }
    }
  }

  static Datewise of(List<Line> lines, String query) {
    return new Datewise(lines, query);
  }

  /** The timeline, as {@link org.unecho.picture.timeline.TimelineMaker#timeline} has it. */
  SortedMap<LocalDate, List<Line>> timeline(LocalDate first, LocalDate last, int days, int most) {
    SortedMap<LocalDate, List<Line>> timeline = new TreeMap<>();
    List<LocalDate> ranked =
        naming.keySet().stream()
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .sorted(Comparator.comparing((LocalDate day) -> -of(naming, day).size()))
            .toList();
    for (LocalDate day : ranked) {
      List<Line> told = timeline.size() < days ? summary(near(day), most) : List.of();
      if (!told.isEmpty()) {
        timeline.put(day, told);
      }
    }
    return timeline;
  }

  private static void add(Map<LocalDate, List<Line>> days, LocalDate day, Line line) {
    days.computeIfAbsent(day, key -> new ArrayList<>()).add(line);
  }

  private static List<Line> of(Map<LocalDate, List<Line>> days, LocalDate day) {
    return days.getOrDefault(day, List.of());
  }

  /** TF-IDF over sentences. */
  private Vector vector(Line line) {
    return vectors.computeIfAbsent(
        line,
        each -> {
          Map<String, Integer> counts = new TreeMap<>();
          Wording.plain(each.words()).forEach(word -> counts.merge(word, 1, Integer::sum));
          return Vector.of(counts.keySet(), word -> counts.getOrDefault(word, 0) * rarity(word));
        });
  }

  private double rarity(String word) {
    return 1 + Math.log((1.0 + lines.size()) / (1 + sentences.getOrDefault(word, 0)));
  }

  private Map<String, Double> sum(List<Line> some) {
    Map<String, Double> sum = new TreeMap<>();
    some.forEach(
        line -> vector(line).weights().forEach((word, each) -> sum.merge(word, each, Double::sum)));
    return sum;
  }

  private static Vector centre(Map<String, Double> sum) {
    return Vector.of(sum.keySet(), word -> sum.getOrDefault(word, 0.0));
  }

  /** Those that stand out as near to what both kinds of sentences say. */
  private List<Line> near(LocalDate day) {
    List<Line> named = of(naming, day);
    List<Line> leads = of(printed, day);
    List<Line> all = new ArrayList<>(named);
    all.addAll(leads);
    Map<String, Double> both = new TreeMap<>();
    Map<String, Double> led = sum(leads);
    sum(named)
        .forEach(
            (word, weight) ->
                Optional.ofNullable(led.get(word))
                    .ifPresent(
                        each -> both.put(word, weight / named.size() + each / leads.size())));
    if (both.isEmpty()) {
      return all;
    }
    Vector shared = centre(both);
    List<Double> likeness = all.stream().map(line -> vector(line).cosine(shared)).toList();
    double least = knee(likeness.stream().sorted(Comparator.reverseOrder()).toList());
    List<Line> near = all.stream().filter(line -> vector(line).cosine(shared) > least).toList();
    return near.isEmpty() ? all : near;
  }

  /** Where falling values bend most: farthest from the line between the first and the last. */
  private static double knee(List<Double> falling) {
    int last = falling.size() - 1;
    double slope = last == 0 ? 0 : (falling.get(last) - falling.get(0)) / last;
    int knee = 0;
    double farthest = 0;
    for (int i = 0; i <= last; i++) {
      double far = Math.abs(falling.get(i) - falling.get(0) - slope * i);
      knee = far > farthest ? i : knee;
      farthest = Math.max(far, farthest);
    }
    return falling.get(knee);
  }

  private List<Line> summary(List<Line> candidates, int most) {
    Vector centre = centre(sum(candidates));
    List<Line> left =
        new ArrayList<>(
            candidates.stream()
                .filter(line -> Wording.plain(line.words()).stream().anyMatch(query::contains))
                .toList());
    List<Line> chosen = new ArrayList<>();
    while (!left.isEmpty() && chosen.size() < most) {
      Line best =
          left.stream().max(Comparator.comparing(line -> with(chosen, line, centre))).orElseThrow();
      left.removeIf(line -> line.equals(best) || line.words().equals(best.words()));
      chosen.add(best);
    }
    return List.copyOf(chosen);
  }

  private double with(List<Line> chosen, Line line, Vector centre) {
    List<Line> all = new ArrayList<>(chosen);
    all.add(line);
    return centre(sum(all)).cosine(centre);
  }
}

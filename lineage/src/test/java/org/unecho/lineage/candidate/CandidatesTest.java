package org.unecho.lineage.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.text.Prose;
import org.unecho.testkit.Articles;

class CandidatesTest {
  @Test
  void allWorksWhenEmpty() {
    assertThat(Choice.of(List.of(), List.of(), 6).pairs()).isEmpty();
    assertThat(Choice.all(0)).isEmpty();
    assertThat(Choice.all(3)).containsExactly(new Pair(0, 1), new Pair(0, 2), new Pair(1, 2));
  }

  @Test
  void postingsNameTheHoldersOfAHash() {
    long[][] hashes = {{-5L << 24, 1L << 24}, {1L << 24, 7L << 24}, {}, {1L << 24}};
    Postings postings = Postings.of(hashes.length, i -> hashes[i], 1);
    assertThat(holders(postings, 1L << 24)).containsExactly(0, 1, 3);
    assertThat(holders(postings, -5L << 24)).containsExactly(0);
    assertThat(holders(postings, 7L << 24)).containsExactly(1);
    assertThat(holders(postings, 9L << 24)).isEmpty();
  }

  @Test
  void aHashOfVeryManyHoldersNamesThemAll() {
    Postings postings = Postings.of(500, i -> new long[] {3L << 24}, 1);
    assertThat(holders(postings, 3L << 24)).hasSize(500);
  }

  @Test
  void theGraphOfLeadsFindsNearlyAllThatComparingFinds() {
    SplittableRandom random = new SplittableRandom(1);
    List<float[]> centres = vectors(400, random);
    // Twenty around each centre: like the reports of one event.
    List<float[]> leads =
        IntStream.range(0, 8000).mapToObj(i -> near(centres.get(i / 20), random)).toList();
    List<int[]> found = NearestLeads.of(leads, 6);
    double same = 0;
    for (int i = 0; i < leads.size(); i++) {
      int group = i / 20;
      same += IntStream.of(found.get(i)).filter(j -> j / 20 == group).count();
    }
    assertThat(found).hasSize(8000);
    assertThat(same / (6 * leads.size())).isGreaterThan(0.97);
  }

  @Test
  void theSameWordsLeadToTheEarliestHolderAndToTheOneBefore() {
    List<Sketch> pile = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      pile.add(sketch("The harbour of Quenby froze over, and forty boats lay fast for a week."));
    }
    List<float[]> leads = IntStream.range(0, 5).mapToObj(i -> new float[] {1, 0}).toList();
    assertThat(Candidates.of(pile, leads, 3))
        .containsExactly(
            new Pair(0, 1),
            new Pair(0, 2),
            new Pair(0, 3),
            new Pair(0, 4),
            new Pair(1, 2),
            new Pair(2, 3),
            new Pair(3, 4));
  }

  @Test
  void sentencesWithTheSameWordsNeedNoVector() {
    String same = "The harbour of Quenby froze over, and forty boats lay fast for a week.";
    Gate gate =
        Gate.of(
            List.of(
                sketch(same + " Skipper Adela Okonde blamed the pilots of Osmere."),
                sketch(same + " Adela Okonde, a skipper, laid it at the door of Osmere's pilots."),
                sketch("Nothing to do with any of it: bread costs more in Tillgard.")));
    Needed needed = gate.needed(new Pair(0, 1));
    assertThat(needed.left().stream()).containsExactly(1);
    assertThat(needed.right().stream()).containsExactly(1);
    assertThat(gate.look(new Pair(0, 1), 0).likeness()).isGreaterThan(0.6);
    assertThat(gate.look(new Pair(0, 2), 0).likeness()).isLessThan(0.1);
  }

  private static Sketch sketch(String text) {
    return Sketch.of(Prose.of(Articles.of("a", text)));
  }

  private static List<Integer> holders(Postings postings, long hash) {
    int start = postings.start(hash);
    return IntStream.range(start, postings.end(hash, start))
        .map(postings::article)
        .boxed()
        .toList();
  }

  private static List<float[]> vectors(int size, SplittableRandom random) {
    return IntStream.range(0, size).mapToObj(i -> unit(new float[32], random, 1)).toList();
  }

  private static float[] near(float[] centre, SplittableRandom random) {
    return unit(centre.clone(), random, 0.1);
  }

  private static float[] unit(float[] vector, SplittableRandom random, double noise) {
    double square = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] += (float) (noise * (random.nextDouble() - 0.5));
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }
}

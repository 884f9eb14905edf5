package org.unecho.lineage.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.text.Prose;
import org.unecho.testkit.Articles;

class WeighedTest {
  private static final List<Sketch> PILE =
      List.of(
          sketch(
              "The ferry Marigold left Quenby at noon. Forty passengers slept on the ferry that"
                  + " night. Nobody saw the lighthouse."),
          sketch(
              "The lighthouse keeper of Quenby saw no ferry at all. Passengers of the Marigold"
                  + " slept."),
          sketch("Wool prices fell in Tarn."));

  @Test
  void eachTwoSentencesShareTheWeightOfTheWordsInBoth() {
    WordCounts counts = WordCounts.of(PILE);
    for (Sketch left : PILE) {
      for (Sketch right : PILE) {
        double[] shared =
            Weighed.of(left, counts)
                .shared(Weighed.of(right, counts), left.sentences(), right.sentences());
        for (int i = 0; i < left.sentences(); i++) {
          for (int j = 0; j < right.sentences(); j++) {
            assertThat(shared[i * right.sentences() + j])
                .isEqualTo(sharedOneByOne(left.words(i), right.words(j), counts));
          }
        }
      }
    }
  }

  @Test
  void sentencesBeyondTheFirstAreLeftOut() {
    WordCounts counts = WordCounts.of(PILE);
    Weighed left = Weighed.of(PILE.get(0), counts);
    Weighed right = Weighed.of(PILE.get(1), counts);
    double[] all = left.shared(right, 3, 2);
    assertThat(left.shared(right, 2, 1)).containsExactly(all[0], all[2]);
  }

  private static double sharedOneByOne(int[] left, int[] right, WordCounts counts) {
    double shared = 0;
    for (int word : left) {
      boolean both = IntStream.of(right).anyMatch(other -> other == word);
      shared += both ? counts.weights(new int[] {word})[0] : 0;
    }
    return shared;
  }

  private static Sketch sketch(String text) {
    return Sketch.of(Prose.of(Articles.of("a", text)));
  }
}

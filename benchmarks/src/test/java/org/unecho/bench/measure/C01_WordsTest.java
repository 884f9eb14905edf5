package org.unecho.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class C01_WordsTest {
  @Test
  void allWorksWhenEmpty() {
    assertThat(WordRuns.words("")).isEmpty();
    assertThat(WordRuns.jaccard("", "", 3)).isZero();
    assertThat(WordRuns.containment("", "a b c", 3)).isZero();
    assertThat(TfIdf.over(List.of()).vector("")).isEmpty();
  }

  @Test
  void wordsAreLettersAndDigitsInLowerCase() {
    assertThat(WordRuns.words("The 2nd Mayor's boat, \u00c9tretat!"))
        .containsExactly("the", "2nd", "mayor", "s", "boat", "\u00e9tretat");
  }

  @Test
  void jaccardSharesWordsByAllWords() {
    assertThat(WordRuns.jaccard("the red boat", "the blue boat", 1)).isEqualTo(0.5);
  }

  @Test
  void containmentLooksFromTheCopy() {
    String origin = "a b c d e f";
    assertThat(WordRuns.containment("b c d", origin, 3)).isEqualTo(1);
    assertThat(WordRuns.containment(origin, "b c d", 3)).isEqualTo(0.25);
  }

  @Test
  void rareWordsWeighMore() {
    TfIdf rarity = TfIdf.over(List.of("the boat", "the mast", "the oar"));
    Map<String, Double> vector = rarity.vector("the oar");
    // ln(4 / 4) + 1 = 1 for "the", ln(4 / 2) + 1 = 1.693 for "oar".
    assertThat(vector.getOrDefault("oar", 0.0) / vector.getOrDefault("the", 1.0))
        .isEqualTo(1 + Math.log(2), within(1e-9));
    assertThat(TfIdf.cosine(vector, vector)).isEqualTo(1, within(1e-9));
    assertThat(TfIdf.cosine(vector, rarity.vector("boat"))).isZero();
  }
}

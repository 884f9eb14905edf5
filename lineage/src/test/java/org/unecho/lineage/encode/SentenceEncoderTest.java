package org.unecho.lineage.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceEncoderTest {
  private static final String STORM = "The storm closed the harbour of Karsk.";

  @Test
  void allWorksWhenEmpty() {
    assertThat(SentenceEncoder.lazy().vectors(List.of())).isEmpty();
    assertThat(SentenceEncoder.lazy().vectors(List.of(""))).hasSize(1);
  }

  @Test
  void aVectorHas384NumbersAndLengthOne() {
    float[] vector = SentenceEncoder.lazy().vectors(List.of(STORM)).get(0);
    assertThat(vector).hasSize(384);
    assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
  }

  @Test
  void aSentenceHasTheSameVectorWhateverStandsBesideIt() {
    float[] alone = SentenceEncoder.lazy().vectors(List.of(STORM)).get(0);
    float[] beside = SentenceEncoder.lazy().vectors(List.of("No.", STORM, "x ".repeat(900))).get(1);
    assertThat(beside).containsExactly(alone);
  }

  @Test
  void theSameInOtherWordsIsNearerThanAnotherMatter() {
    List<float[]> all =
        SentenceEncoder.lazy()
            .vectors(
                List.of(
                    STORM,
                    "Karsk's port was shut down by the gale.",
                    "The council chose a new treasurer."));
    assertThat(dot(all.get(0), all.get(1))).isGreaterThan(0.7);
    assertThat(dot(all.get(0), all.get(2))).isLessThan(0.4);
  }

  @Test
  void accentsCapitalsAndOddCharactersAreReadAsTheModelLearnedThem() {
    List<float[]> all =
        SentenceEncoder.lazy().vectors(List.of("Café in São Bento", "cafe IN sao\u0000 bento"));
    assertThat(dot(all.get(0), all.get(1))).isCloseTo(1, within(1e-5));
  }

  @Test
  void aShelfIsAskedFirstAndFilledOnce() {
    Shelf shelf = new Shelf();
    CachedVectors cached = CachedVectors.of(SentenceEncoder.lazy(), shelf);
    List<float[]> first = cached.vectors(List.of(STORM, STORM, "The bridge held."));
    List<float[]> again = cached.vectors(List.of("The bridge held.", STORM));
    assertThat(shelf.filled).containsExactly(2);
    assertThat(again.get(1)).isSameAs(first.get(0));
    assertThat(first.get(0)).containsExactly(SentenceEncoder.lazy().vectors(List.of(STORM)).get(0));
  }

  /** A shelf in memory. */
  private static final class Shelf implements VectorShelf {
    private final Map<String, float[]> kept = new LinkedHashMap<>();
    private final List<Integer> filled = new ArrayList<>();

    @Override
    public Optional<float[]> find(String sentenceHash) {
      return Optional.ofNullable(kept.get(sentenceHash));
    }

    @Override
    public void keep(Map<String, float[]> vectors) {
      filled.add(vectors.size());
      kept.putAll(vectors);
    }
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}

package org.unecho.lineage.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.text.Prose;
import org.unecho.testkit.Articles;

class AlignerTest {
  private static final List<String> TOWN =
      List.of(
          "The ferry to Karsk sank in the harbour.",
          "Nobody drowned, because the deck was empty.",
          "Divers will raise the wreck in spring.",
          "The owner blames a rusty chain.",
          "Merchants now send their salt by cart.",
          "A new ferry would cost nine thousand crowns.");

  /** An article whose sentences have no vector. */
  private static Encoded bare(List<String> sentences) {
    return encoded(sentences, new ArrayList<>());
  }

  private static Encoded encoded(List<String> sentences, List<float[]> vectors) {
    Prose prose = Prose.of(Articles.of("a" + sentences.hashCode(), String.join("\n\n", sentences)));
    while (vectors.size() < prose.sentences().size()) {
      vectors.add(new float[0]);
    }
    return new Encoded(prose, vectors, Shingles.of(prose));
  }

  private static List<String> shown(Alignment alignment) {
    return alignment.twins().stream()
        .map(twin -> shown(twin.left()) + ">" + shown(twin.right()))
        .toList();
  }

  private static String shown(Twin.Run run) {
    return run.count() == 1 ? "" + run.first() : run.first() + "+" + (run.first() + 1);
  }

  @Test
  void allWorksWhenEmpty() {
    assertThat(Aligner.align(bare(List.of()), bare(TOWN)).twins()).isEmpty();
    assertThat(Aligner.align(bare(TOWN), bare(List.of())).coverage()).isZero();
  }

  @Test
  void withoutVectorsTheWordsAloneAreCompared() {
    Alignment alignment = Aligner.align(bare(TOWN), bare(TOWN));
    assertThat(shown(alignment)).containsExactly("0>0", "1>1", "2>2", "3>3", "4>4", "5>5");
    assertThat(alignment.similarity()).isEqualTo(1);
    assertThat(alignment.order()).isEqualTo(1);
  }

  @Test
  void aBlockMovedToTheFrontIsFoundThereAndTheOrderIsLess() {
    List<String> moved = new ArrayList<>(TOWN.subList(4, 6));
    moved.addAll(TOWN.subList(0, 4));
    Alignment alignment = Aligner.align(bare(moved), bare(TOWN));
    assertThat(shown(alignment)).containsExactly("0>4", "1>5", "2>0", "3>1", "4>2", "5>3");
    assertThat(alignment.coverage()).isEqualTo(1);
    assertThat(alignment.order()).isEqualTo(4 / 6.0);
  }

  @Test
  void seenFromTheOtherSideTheTwinsAscendThere() {
    List<String> moved = new ArrayList<>(TOWN.subList(3, 6));
    moved.addAll(TOWN.subList(0, 3));
    Alignment turned = Aligner.align(bare(moved), bare(TOWN)).turned();
    assertThat(shown(turned)).containsExactly("0>3", "1>4", "2>5", "3>0", "4>1", "5>2");
  }

  @Test
  void aSentenceSaidTwiceGoesWithTheOneInItsPlace() {
    List<String> chorus =
        List.of(TOWN.get(0), "So it goes in Belmora.", TOWN.get(3), "So it goes in Belmora.");
    assertThat(shown(Aligner.align(bare(chorus), bare(chorus))))
        .containsExactly("0>0", "1>1", "2>2", "3>3");
  }

  @Test
  void aSentenceCutInTwoGoesWithBothHalves() {
    List<String> cut = new ArrayList<>(TOWN.subList(0, 2));
    cut.add("Divers wait for the spring.");
    cut.add("Then they want to raise the wreck.");
    cut.addAll(TOWN.subList(3, 6));
    List<float[]> cutVectors = units(0, 1, -1, -1, 3, 4, 5);
    // Each half is half of what the whole says.
    cutVectors.set(2, new float[] {0, 0, 0.7f, 0, 0, 0, 0.7f, 0});
    cutVectors.set(3, new float[] {0, 0, 0.7f, 0, 0, 0, 0, 0.7f});
    Encoded left = encoded(cut, cutVectors);
    Encoded right = encoded(TOWN, units(0, 1, 2, 3, 4, 5));
    assertThat(shown(Aligner.align(left, right)))
        .containsExactly("0>0", "1>1", "2+3>2", "4>3", "5>4", "6>5");
    assertThat(shown(Aligner.align(right, left)))
        .containsExactly("0>0", "1>1", "2>2+3", "3>4", "4>5", "5>6");
  }

  /** Unit vectors along the given axes of eight. */
  private static List<float[]> units(int... axes) {
    List<float[]> vectors = new ArrayList<>();
    for (int axis : axes) {
      float[] vector = new float[8];
      if (axis >= 0) {
        vector[axis] = 1;
      }
      vectors.add(vector);
    }
    return vectors;
  }

  @Test
  void strangersHaveNoTwins() {
    List<String> other =
        List.of(
            "The choir rehearses two waltzes.",
            "Its conductor wants a bigger hall.",
            "Tickets are sold at the chapel.");
    assertThat(Aligner.align(bare(TOWN), bare(other)).twins()).isEmpty();
  }

  @Test
  void anArticleThatRepeatsItselfWithoutEndIsAlignedInTime() {
    SplittableRandom random = new SplittableRandom(7);
    List<String> same = new ArrayList<>();
    for (int i = 0; i < Prose.MAX_SENTENCES; i++) {
      same.add("The same sentence again, number " + random.nextInt(3) + ".");
    }
    Encoded article = bare(same);
    assertThat(Aligner.align(article, article).coverage()).isGreaterThan(0.5);
  }
}

package org.unecho.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unecho.bench.lineage.HardCopies.Form;
import org.unecho.model.Span;

class A01_HardCopiesTest {
  private static final List<String> OWN =
      IntStream.range(0, 10).mapToObj(i -> "Own line " + i + ".").toList();
  private static final List<String> OTHER =
      IntStream.range(0, 10).mapToObj(i -> "Foreign line " + i + ".").toList();

  private static LinedText make(Form form, int seed) {
    return new HardCopies(new SplittableRandom(seed)).make(form, "copy", OWN, OTHER);
  }

  @Test
  void allWorksWhenThereIsOneLine() {
    HardCopies copies = new HardCopies(new SplittableRandom(1));
    for (Form form : Form.values()) {
      assertThat(copies.make(form, "copy", List.of("One."), List.of()).lines()).containsExactly(0);
    }
  }

  @Test
  void anAbridgedCopyHoldsAThirdInOrder() {
    for (int seed = 0; seed < 20; seed++) {
      assertThat(make(Form.ABRIDGED, seed).lines()).hasSize(4).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void aShuffledCopyHoldsAllInAnotherOrder() {
    for (int seed = 0; seed < 20; seed++) {
      List<Integer> lines = make(Form.SHUFFLED, seed).lines();
      assertThat(lines).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
      assertThat(lines).isNotEqualTo(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
    }
  }

  @Test
  void aMixedCopyHoldsAllInOrderAndAsManyForeignLines() {
    for (int seed = 0; seed < 20; seed++) {
      List<Integer> lines = make(Form.MIXED, seed).lines();
      assertThat(lines).hasSize(20);
      assertThat(lines.stream().filter(line -> line == LinedText.FOREIGN)).hasSize(10);
      assertThat(lines.stream().filter(line -> line >= 0)).hasSize(10).isSorted();
    }
  }

  @Test
  void theHardestCopyIsAThirdOfItsOwnAndAsMuchForeign() {
    List<Integer> lines = make(Form.HARDEST, 3).lines();
    assertThat(lines).hasSize(8);
    assertThat(lines.stream().filter(line -> line == LinedText.FOREIGN)).hasSize(4);
  }

  @Test
  void everyLineStandsWhereItIsSaidToStand() {
    LinedText copy = make(Form.HARDEST, 5);
    for (int i = 0; i < copy.lines().size(); i++) {
      int line = copy.lines().get(i);
      String words = copy.article().words(copy.spans().get(i));
      assertThat(words)
          .isEqualTo(line == LinedText.FOREIGN ? words : OWN.get(line))
          .startsWith(line == LinedText.FOREIGN ? "Foreign" : "Own");
    }
  }

  @Test
  void aPassageCoversTheLinesItHoldsHalfOf() {
    LinedText text = LinedText.of("text", List.of("0123456789", "0123456789"), List.of(0, 1));
    assertThat(text.under(new Span(0, 10))).containsExactly(0);
    assertThat(text.under(new Span(2, 6))).containsExactly(0);
    assertThat(text.under(new Span(0, 14))).containsExactly(0);
    assertThat(text.under(new Span(0, 22))).containsExactly(0, 1);
    assertThat(text.under(new Span(10, 12))).isEmpty();
  }
}

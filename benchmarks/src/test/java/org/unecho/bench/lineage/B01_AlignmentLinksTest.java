package org.unecho.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.bench.measure.Confusion;
import org.unecho.model.Aligned;
import org.unecho.model.Span;

class B01_AlignmentLinksTest {
  /** Ten code units a line; the next line starts at 12. */
  private static final LinedText ORIGIN =
      LinedText.of("origin", List.of("0123456789", "abcdefghij", "ABCDEFGHIJ"), List.of(0, 1, 2));

  private static final LinedText COPY =
      LinedText.of(
          "copy",
          List.of("ABCDEFGHIJ", "other line", "0123456789"),
          List.of(2, LinedText.FOREIGN, 0));

  private static Aligned aligned(int copyFrom, int copyTo, int originFrom, int originTo) {
    return new Aligned(
        new Span(copyFrom, copyTo), ORIGIN.article().passage(new Span(originFrom, originTo)), 0.9);
  }

  @Test
  void allWorksWhenNothingIsAligned() {
    assertThat(AlignmentLinks.score(COPY, ORIGIN, List.of())).isEqualTo(new Confusion(0, 0, 2, 0));
  }

  @Test
  void everyOwnLineLinkedToItselfIsPerfect() {
    Confusion links =
        AlignmentLinks.score(COPY, ORIGIN, List.of(aligned(0, 10, 24, 34), aligned(24, 34, 0, 10)));
    assertThat(links).isEqualTo(new Confusion(2, 0, 0, 0));
  }

  @Test
  void aForeignLineThatIsLinkedIsWrong() {
    Confusion links =
        AlignmentLinks.score(
            COPY, ORIGIN, List.of(aligned(0, 10, 24, 34), aligned(12, 22, 12, 22)));
    assertThat(links).isEqualTo(new Confusion(1, 1, 1, 0));
  }

  @Test
  void twoSentencesOfOneLineAreOneLink() {
    Confusion links =
        AlignmentLinks.score(COPY, ORIGIN, List.of(aligned(0, 5, 24, 29), aligned(5, 10, 29, 34)));
    assertThat(links.hits()).isEqualTo(1);
    assertThat(links.falseAlarms()).isZero();
  }

  @Test
  void runsOfAsManyLinesAreLinkedInOrder() {
    LinedText whole = LinedText.of("copy", List.of("0123456789", "abcdefghij"), List.of(0, 1));
    assertThat(AlignmentLinks.score(whole, ORIGIN, List.of(aligned(0, 22, 0, 22))))
        .isEqualTo(new Confusion(2, 0, 0, 0));
  }

  @Test
  void oneLineLinkedToTwoIsHalfWrong() {
    assertThat(AlignmentLinks.score(COPY, ORIGIN, List.of(aligned(24, 34, 0, 22))))
        .isEqualTo(new Confusion(1, 1, 1, 0));
  }
}

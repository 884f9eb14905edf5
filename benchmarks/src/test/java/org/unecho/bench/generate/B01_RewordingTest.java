package org.unecho.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class B01_RewordingTest {
  @Test
  void allWorksWhenEmpty() {
    assertThat(Rewording.of(List.of()).reword("", new SplittableRandom(1))).isEmpty();
  }

  @Test
  void theDayMovesToTheOtherEnd() {
    assertThat(Rewording.turned("The harbour of Osterwick was closed on Monday."))
        .isEqualTo("On Monday, the harbour of Osterwick was closed.");
    assertThat(Rewording.turned("On Monday, Osterwick closed its whole harbour."))
        .isEqualTo("Osterwick closed its whole harbour on Monday.");
  }

  @Test
  void theSpeakerMovesToTheFront() {
    assertThat(Rewording.turned("The harbour will stay closed, the duty officer explained."))
        .isEqualTo("According to the duty officer, the harbour will stay closed.");
  }

  @Test
  void wordsAreReplacedAndCapitalsAndNamesStay() {
    Rewording rewording = Rewording.of(List.of("boats: vessels", "harbour: port"));
    String[] said = {"", ""};
    // Of a hundred words with a synonym 85 are replaced: over many draws both come to light.
    for (int seed = 0; seed < 50; seed++) {
      String reworded = rewording.reword("Boats left Harbourtown.", new SplittableRandom(seed));
      said[reworded.startsWith("Vessels") ? 1 : 0] = reworded;
    }
    assertThat(said).containsExactly("Boats left Harbourtown.", "Vessels left Harbourtown.");
  }
}

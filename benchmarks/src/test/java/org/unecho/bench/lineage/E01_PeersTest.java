package org.unecho.bench.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unecho.bench.generate.GeneratedPile;
import org.unecho.bench.generate.Way;
import org.unecho.bench.task.GivenText;
import org.unecho.bench.task.Peer;
import org.unecho.bench.task.Predictions;
import org.unecho.bench.task.Scores;
import org.unecho.bench.task.WrongUse;
import org.unecho.model.Article;

/** Other programs measured beside ours, by a peer that is exact and part of these tests. */
class E01_PeersTest {
  private static final String FERRY =
      "The ferry to Osterwick ran aground on a sandbank and forty passengers were brought ashore.";

  /** c copies a word for word, d holds a and as much again; b has nothing of them. */
  private static final GeneratedPile PILE =
      new GeneratedPile(
          List.of(
              GivenText.article("a", FERRY),
              GivenText.article(
                  "b", "The council of Velmark votes on Friday on the school budget."),
              GivenText.article("c", FERRY),
              GivenText.article(
                  "d",
                  FERRY
                      + " Nobody was hurt, said the harbour master of the town, "
                      + "who had watched the ship turn towards the light and stop.")),
          Map.of("c", List.of("a"), "d", List.of("a")),
          Map.of("a", Way.ORIGINAL, "b", Way.ORIGINAL, "c", Way.VERBATIM, "d", Way.EDITED));

  private static Map<String, Double> metrics(GeneratedPile pile) throws IOException {
    try (Predictions none = Predictions.none()) {
      return PeerMeasure.of(List.of(new ExactPeer())).metrics(pile, none);
    }
  }

  @Test
  void allWorksWhenThePileIsEmpty() throws IOException {
    assertThat(metrics(new GeneratedPile(List.of(), Map.of(), Map.of())))
        .contains(entry("peerExactLinks", 0.0), entry("peerExactRecall", 0.0));
  }

  @Test
  void pairsAreLinkedAtHalfAndLooselyAtThreeTenths() throws IOException {
    assertThat(metrics(PILE))
        .contains(
            entry("peerExactLinks", 1.0),
            entry("peerExactPrecision", 1.0),
            entry("peerExactRecall", 0.5),
            entry("peerExactLooseLinks", 3.0),
            entry("peerExactLoosePrecision", 1.0),
            entry("peerExactLooseRecall", 1.0))
        .containsKey("peerExactSeconds");
  }

  @Test
  void whatLooksAlikeAndIsNoKinCostsPrecision() throws IOException {
    List<Article> twins = Stream.of("a", "b").map(id -> GivenText.article(id, FERRY)).toList();
    assertThat(metrics(new GeneratedPile(twins, Map.of(), Map.of())))
        .contains(entry("peerExactLinks", 1.0), entry("peerExactPrecision", 0.0));
  }

  @Test
  void aPeerOnTheClassPathIsMeasuredOnThePileOfOurs() throws IOException {
    try (Predictions none = Predictions.none()) {
      Scores scores =
          new GeneratedPileTask().run(Stream.of("30", "--peers").map(Path::of).toList(), none);
      assertThat(scores.metrics())
          .containsKeys("recall", "recall30", "peerExactRecall", "peerExactRecall30");
    }
  }

  @Test
  void withoutPeersTheMessageSaysHowToGetThem() {
    assertThatThrownBy(() -> PeerMeasure.of(List.of()))
        .isInstanceOf(WrongUse.class)
        .hasMessage(
            "expected peers on the class path, found none: ./bench builds and adds them where"
                + " --peers is among its words (Maven profile 'peers')");
  }

  @Test
  void theReleaseMeasuredIsNamed() {
    assertThat(PeerMeasure.found().releases())
        .containsExactly("bench: peer Exact is every pair, in this test");
  }

  @Test
  void aLinkHoldsItsIdsInOrder() {
    assertThatThrownBy(() -> new Peer.Link("b", "a", 1))
        .hasMessage("expected two ids in order, found 'b' and 'a'");
  }
}

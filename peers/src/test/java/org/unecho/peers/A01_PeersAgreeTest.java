package org.unecho.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.unecho.bench.task.Peer;
import org.unecho.testkit.HouseRules;

/** Every peer finds what is plainly alike, with the exact likeness, and nothing else. */
class A01_PeersAgreeTest {
  /** c has the words of a, b shares one shingle of three with both, e has no word. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "a", "Rain fell on Velmark",
          "b", "Snow fell on Velmark",
          "c", "Rain fell on Velmark!",
          "d", "Nobody saw the ferry leave",
          "e", "...");

  private static List<Peer> peers() {
    return ServiceLoader.load(Peer.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  @Test
  void bothAreFound() {
    assertThat(peers()).extracting(Peer::name).containsExactly("JavaLsh", "Spark");
    assertThat(peers())
        .allSatisfy(each -> assertThat(each.version()).containsPattern("[0-9]\\.[0-9]"));
  }

  @TestFactory
  Stream<DynamicTest> allWorksWhenThereIsNoText() {
    return peers().stream()
        .map(
            peer ->
                DynamicTest.dynamicTest(
                    peer.name(), () -> assertThat(peer.links(new TreeMap<>(), 0.5)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> theSameWordsAreLinkedOnce() {
    return peers().stream()
        .map(
            peer ->
                DynamicTest.dynamicTest(
                    peer.name(),
                    () ->
                        assertThat(peer.links(new TreeMap<>(TEXTS), 0.5))
                            .singleElement()
                            .satisfies(
                                link -> {
                                  assertThat(link.first() + link.second()).isEqualTo("ac");
                                  assertThat(link.likeness()).isCloseTo(1, within(1e-12));
                                })));
  }

  @Test
  void aTextWithoutWordsIsLeftOut() {
    Shingles shingles = Shingles.of(new TreeMap<>(TEXTS));
    assertThat(shingles.ids()).containsExactly("a", "b", "c", "d");
    assertThat(shingles.different()).isEqualTo(6);
  }

  @Test
  void thePeersKeepTheRulesOfTheHouse() {
    HouseRules.check("org.unecho.peers");
  }
}

package org.unecho.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class A01_GrammarTest {
  private static final Story FLOOD =
      new Story("flood", Instant.EPOCH, Map.of("place", "Osterwick", "n1", "12"));

  @Test
  void allWorksWhenEmpty() {
    Grammar grammar = Grammar.of(List.of());
    assertThat(grammar.names("")).isEmpty();
    assertThat(grammar.write("", FLOOD, new SplittableRandom(1))).isEmpty();
  }

  @Test
  void factsOfTheStoryComeFirstThenItsTopicThenTheRest() {
    Grammar grammar =
        Grammar.of(
            List.of("== event", "the event", "== flood.event", "the flood", "== end", "over"));
    assertThat(grammar.write("{Event} in {place} is {end}.", FLOOD, new SplittableRandom(1)))
        .isEqualTo("The flood in Osterwick is over.");
  }

  @Test
  void alternativesArePartedByLinesAndBars() {
    assertThat(Grammar.of(List.of("== a", "x | y", "z")).alternatives("a"))
        .containsExactly("x", "y", "z");
  }

  @Test
  void mistakesInTheGrammarAreNamed() {
    SplittableRandom random = new SplittableRandom(1);
    Grammar circle = Grammar.of(List.of("== a", "{b}", "== b", "{a}"));
    assertThatThrownBy(() -> circle.write("{a}", FLOOD, random))
        .hasMessageStartingWith("the grammar runs in a circle at");
    assertThatThrownBy(() -> circle.write("{c}", FLOOD, random))
        .hasMessage("the grammar has no section 'c'");
    assertThatThrownBy(() -> circle.write("{a", FLOOD, random))
        .hasMessage("the grammar misses a '}' in '{a'");
  }

  @Test
  void everyFactOfTheShippedGrammarCanBeToldOfEveryTopic() {
    Grammar grammar = Grammar.shipped();
    Reporter reporter = new Reporter(grammar, new SplittableRandom(3));
    for (int i = 0; i < 200; i++) {
      Story story = reporter.story();
      for (int turn = 0; turn < 5; turn++) {
        assertThat(reporter.report(story, turn, 0))
            .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "}", "|"))
            .allSatisfy(sentence -> assertThat(sentence).matches("(?s).*[.\"?!]$"));
      }
    }
  }

  @Test
  void everyFactHasAsManyWordingsAsAStoryMayHaveReports() {
    Grammar grammar = Grammar.shipped();
    assertThat(grammar.names("fact."))
        .allSatisfy(fact -> assertThat(grammar.alternatives(fact)).hasSizeGreaterThanOrEqualTo(3));
  }
}

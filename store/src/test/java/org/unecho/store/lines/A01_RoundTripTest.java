package org.unecho.store.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.model.Article;
import org.unecho.model.Corroboration;
import org.unecho.model.Explanation;
import org.unecho.model.Header;
import org.unecho.model.PairScore;
import org.unecho.model.Probability;
import org.unecho.model.Problem;
import org.unecho.model.Reading;
import org.unecho.model.Saying;
import org.unecho.model.Verdict;
import org.unecho.store.RichCase;
import org.unecho.store.RichInquiry;
import org.unecho.testkit.Articles;

class A01_RoundTripTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void all_works_when_empty() throws IOException {
    assertThat(roundTrip(JsonLines.ARTICLES, List.of())).isEmpty();
    Reading nothing =
        new Reading("a", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(JsonLines.READINGS.line(nothing)).isEqualTo("{\"article\":\"a\"}");
    assertThat(roundTrip(JsonLines.READINGS, List.of(nothing))).containsExactly(nothing);
  }

  @Test
  void every_kind_of_record_comes_back_equal() throws IOException {
    comesBack(JsonLines.ARTICLES, List.of(RichCase.ORIGIN, RichCase.COPY));
    comesBack(JsonLines.DERIVATIONS, RichCase.LINEAGE.derivations());
    comesBack(JsonLines.FAMILIES, RichCase.LINEAGE.families());
    comesBack(JsonLines.READINGS, List.of(RichCase.READING));
    comesBack(JsonLines.ACTORS, RichCase.PICTURE.actors());
    comesBack(JsonLines.EVENTS, RichCase.PICTURE.events());
    comesBack(JsonLines.SCHEDULE, RichCase.PICTURE.schedule());
    comesBack(JsonLines.SAYINGS, RichCase.PICTURE.sayings());
    comesBack(JsonLines.TIMELINE, RichCase.PICTURE.overview().timeline());
    comesBack(JsonLines.NETWORK, RichCase.PICTURE.overview().network().ties());
    comesBack(JsonLines.TRIANGLES, RichCase.PICTURE.overview().network().triangles());
    comesBack(JsonLines.ATTENTION, RichCase.PICTURE.overview().attention());
    comesBack(JsonLines.CONTRADICTIONS, RichCase.PICTURE.overview().contradictions());
    comesBack(JsonLines.INFLUENCES, RichCase.PICTURE.influences().edges());
    comesBack(JsonLines.NODES, RichCase.PICTURE.influences().nodes());
    comesBack(JsonLines.ASSESSMENTS, List.of(RichInquiry.ASSESSMENT));
    comesBack(JsonLines.DECISIONS, RichInquiry.DECISIONS);
    comesBack(JsonLines.PROBLEMS, List.of(new Problem("a-b", "x", "y\nz")));
    comesBack(
        JsonLines.PAIRS,
        List.of(new PairScore("a", "b", 0.5, "edited", "a>b", new Probability(0.25))));
  }

  @Test
  void text_that_utf_8_cannot_hold_comes_back_equal() throws IOException {
    Article odd =
        Articles.of("odd", "half \uD83D a pair, \uDE00\uD83D, \uD83D\uDE00 \u0000 \u2028");
    comesBack(JsonLines.ARTICLES, List.of(odd));
  }

  @Test
  void the_short_form_keeps_four_decimals_and_the_exact_form_all() {
    Article article =
        new Article("x", Header.unknown(), "", "", List.of(), RichCase.COPY.source(), List.of());
    assertThat(JsonLines.ARTICLES.line(article)).doesNotContain("\"text\"");
    PairScore score = new PairScore("a", "b", 2 / 3.0, "edited", "a>b", new Probability(1e-9));
    assertThat(JsonLines.PAIRS.line(score))
        .contains("\"similarity\":0.6667")
        .contains("\"confidence\":0}");
    assertThat(JsonLines.PAIRS.parse(JsonLines.PAIRS.exactLine(score))).isEqualTo(score);
    assertThat(JsonLines.PAIRS.exactLine(score)).contains("0.000000001");
  }

  @Test
  void reasons_nest() throws IOException {
    Explanation why = Explanation.of(1, "leaf");
    for (int i = 0; i < 20; i++) {
      why = new Explanation(i, "level " + i, List.of(why), List.of());
    }
    Saying saying = RichCase.PICTURE.sayings().get(0);
    Corroboration deep = new Corroboration(List.of(), Verdict.UNVERIFIED, List.of(why));
    comesBack(
        JsonLines.SAYINGS,
        List.of(new Saying("deep", "", "", saying.quotations(), saying.manner(), deep, List.of())));
  }

  @Test
  void lines_end_with_a_line_feed_and_nothing_else() throws IOException {
    Path file = folder.resolve("two.jsonl");
    JsonLines.ARTICLES.write(file, List.of(RichCase.ORIGIN, RichCase.COPY));
    String text = Files.readString(file);
    assertThat(text).endsWith("}\n").doesNotContain("\r");
    assertThat(text.lines()).hasSize(2);
  }

  private <T> void comesBack(JsonLines<T> lines, List<T> records) throws IOException {
    assertThat(roundTrip(lines, records)).isEqualTo(records);
    assertThat(records.stream().map(lines::exactLine).map(lines::parse).toList())
        .isEqualTo(records);
  }

  private <T> List<T> roundTrip(JsonLines<T> lines, List<T> records) throws IOException {
    Path file = folder.resolve("records.jsonl");
    lines.write(file, records);
    return lines.readAll(file);
  }
}

package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Lineage;
import org.unecho.model.PairScore;
import org.unecho.testkit.Articles;

class A03_NoCopiesTest {
  private final LineageTracer tracer =
      LineageTracer.of(LineageSettings.standard(), SentenceEncoder.lazy());

  @Test
  void twoIndependentReportsOfOneEventAreNoCopies() {
    Lineage lineage =
        tracer.trace(List.of(Articles.of("a", Texts.REPORT), Articles.of("b", Texts.INDEPENDENT)));
    assertThat(lineage.derivations()).isEmpty();
    assertThat(lineage.families()).hasSize(2);
  }

  @Test
  void twoReportsThatShareTheWordsOfOneSpeechAreNoCopies() {
    Lineage lineage =
        tracer.trace(List.of(Articles.of("a", Texts.SPEECH_A), Articles.of("b", Texts.SPEECH_B)));
    assertThat(lineage.derivations()).isEmpty();
  }

  @Test
  void aChainOfOverlappingTextsDoesNotPullStrangersTogether() {
    String a = half(Texts.REPORT, 0) + half(Texts.INDEPENDENT, 0);
    String b = half(Texts.INDEPENDENT, 0) + half(Texts.SPEECH_A, 0) + half(Texts.SPEECH_B, 1);
    String c = half(Texts.SPEECH_B, 1) + half(Texts.TRANSLATED, 1);
    Lineage lineage =
        tracer.trace(List.of(Articles.of("a", a), Articles.of("b", b), Articles.of("c", c)));
    assertThat(lineage.families()).noneMatch(f -> f.articles().containsAll(List.of("a", "c")));
    assertThat(lineage.derivations()).noneMatch(d -> d.copy().equals("c") && d.directed());
  }

  private static String half(String text, int which) {
    int middle = text.indexOf("\n\n", text.length() / 2);
    return which == 0 ? text.substring(0, middle + 2) : text.substring(middle + 2);
  }

  @Test
  void scoringAPairSaysSameStoryOrUnrelated() {
    PairScore near =
        tracer.score(Articles.of("a", Texts.REPORT), Articles.of("b", Texts.INDEPENDENT));
    PairScore far =
        tracer.score(
            Articles.of("a", Texts.REPORT),
            Articles.of("b", "The orchestra will play two waltzes. Tickets cost nine crowns."));
    assertThat(far.relation()).isEqualTo("unrelated");
    assertThat(far.similarity()).isLessThan(near.similarity());
    assertThat(near.directed()).isEqualTo("unknown");
  }

  @Test
  void scoringACopySaysWhichWay() {
    Article report = Articles.of("b", Texts.REPORT);
    Article copy = Articles.of("a", Texts.REWORDED);
    assertThat(tracer.score(copy, report).directed()).isEqualTo("b>a");
    assertThat(tracer.score(report, copy).directed()).isEqualTo("a>b");
    assertThat(tracer.score(report, copy).relation()).isEqualTo("reworded");
  }

  @Test
  void comparingUnrelatedArticlesGivesALowConfidence() {
    Derivation derivation =
        tracer.compare(Articles.of("a", Texts.REPORT), Articles.of("b", Texts.SPEECH_B));
    assertThat(derivation.strength().confidence().value()).isLessThan(0.05);
  }

  @Test
  void comparingAnArticleWithItselfIsRefused() {
    Article article = Articles.of("a", Texts.REPORT);
    assertThatThrownBy(() -> tracer.compare(article, article))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two articles are compared, but both have the id a");
  }
}

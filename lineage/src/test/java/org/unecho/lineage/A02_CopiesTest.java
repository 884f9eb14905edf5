package org.unecho.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.lineage.encode.SentenceEncoder;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Header;
import org.unecho.model.Kind;
import org.unecho.model.Lineage;
import org.unecho.model.Origin;
import org.unecho.model.Published;
import org.unecho.testkit.Articles;

class A02_CopiesTest {
  private final LineageTracer tracer =
      LineageTracer.of(LineageSettings.standard(), SentenceEncoder.lazy());

  private static Article dated(String id, int day, String text) {
    Published published = Published.on(LocalDate.of(2031, 3, day), Published.Basis.SUPPLIED);
    return Articles.of(id, new Header("", "", "", List.of(), published), text);
  }

  @Test
  void aRewordedCopyIsFoundAndItsGarbledNameTellsTheDirection() {
    Lineage lineage =
        tracer.trace(List.of(Articles.of("a", Texts.REWORDED), Articles.of("b", Texts.REPORT)));
    assertThat(lineage.families()).hasSize(1);
    Derivation only = lineage.derivations().get(0);
    assertThat(only.copy()).isEqualTo("a");
    assertThat(only.origin()).isEqualTo(new Origin.Inside("b"));
    assertThat(only.directed()).isTrue();
    assertThat(only.kind()).isEqualTo(Kind.REWORDED);
    assertThat(only.strength().coverage()).isGreaterThan(0.8);
    assertThat(only.strength().why().stream().map(why -> why.how()))
        .contains("a is the copy: it spells in 2 ways a name that the other spells in one");
  }

  @Test
  void itsDistortionsAreListedAndWhatItKept() {
    Derivation only =
        tracer.compare(Articles.of("a", Texts.REWORDED), Articles.of("b", Texts.REPORT));
    assertThat(only.fidelity().distortions().stream().map(d -> d.type() + " " + d.now()))
        .contains(
            "QUOTATION an exceptionally",
            "NAME Kostenburg",
            "NAME Kostinberg",
            "ROLE make",
            "ATTRIBUTION Newsmill");
    assertThat(only.fidelity().kept().stream().map(k -> k.what()))
        .contains("1400", "Karsk", "Port Sella", "March 10", "March 12");
  }

  @Test
  void theSameTextLaterIsAVerbatimCopy() {
    Lineage lineage =
        tracer.trace(List.of(dated("a", 5, Texts.REPORT), dated("b", 3, Texts.REPORT)));
    Derivation only = lineage.derivations().get(0);
    assertThat(only.copy()).isEqualTo("a");
    assertThat(only.kind()).isEqualTo(Kind.VERBATIM);
    assertThat(only.fidelity().distortions()).isEmpty();
  }

  @Test
  void theSameTextWithoutAnyTraceHasNoDirection() {
    Lineage lineage =
        tracer.trace(List.of(Articles.of("b", Texts.REPORT), Articles.of("a", Texts.REPORT)));
    Derivation only = lineage.derivations().get(0);
    assertThat(only.directed()).isFalse();
    assertThat(only.copy()).isEqualTo("b");
    assertThat(lineage.families().get(0).origin()).isEqualTo(new Origin.Inside("a"));
  }

  @Test
  void anEditorsHandIsToldFromAMachine() {
    String edited =
        Texts.REPORT
            .replace("hours after the governor", "a day after the governor")
            .replace("three officials said", "people close to him said");
    Derivation only = tracer.compare(dated("b", 5, edited), dated("a", 3, Texts.REPORT));
    assertThat(only.kind()).isEqualTo(Kind.EDITED);
  }

  @Test
  void aThirdOfAnArticleIsAnExcerpt() {
    String part = Texts.REPORT.substring(0, Texts.REPORT.indexOf("The smugglers had"));
    Lineage lineage = tracer.trace(List.of(dated("b", 5, part), dated("a", 3, Texts.REPORT)));
    assertThat(lineage.derivations().get(0).kind()).isEqualTo(Kind.EXCERPT);
  }

  @Test
  void theOrderInWhichArticlesComeMakesNoDifference() {
    List<Article> pile =
        List.of(
            Articles.of("a", Texts.REWORDED),
            Articles.of("b", Texts.REPORT),
            Articles.of("c", Texts.INDEPENDENT),
            Articles.of("d", Texts.REVIEW),
            Articles.of("e", Texts.TRANSLATED));
    List<Article> turned = new java.util.ArrayList<>(pile);
    java.util.Collections.reverse(turned);
    assertThat(tracer.trace(turned)).isEqualTo(tracer.trace(pile));
  }
}

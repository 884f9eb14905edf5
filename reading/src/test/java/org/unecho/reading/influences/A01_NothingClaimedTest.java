package org.unecho.reading.influences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.model.Influence;
import org.unecho.model.Influence.Sign;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;

class A01_NothingClaimedTest {
  @Test
  void an_empty_article_claims_nothing() {
    assertThat(influences("")).isEmpty();
    assertThat(influences("...")).isEmpty();
  }

  @Test
  void a_cue_alone_claims_nothing() {
    assertThat(influences("Because.")).isEmpty();
    assertThat(influences("Triggered by.")).isEmpty();
    assertThat(influences("If, if, if.")).isEmpty();
  }

  @Test
  void sides_and_condition_are_passages_of_the_article() {
    String text = "Rain fell. The mission, if successful, could restore trust in the council.";
    Influence found = influences(text).get(0);
    Article article = Articles.of("a", text);
    assertThat(article.words(found.span()))
        .isEqualTo("The mission, if successful, could restore trust in the council");
    assertThat(article.words(found.cause().span())).isEqualTo("The mission");
    assertThat(article.words(found.effect().span())).isEqualTo("trust in the council");
    assertThat(found.condition().map(article::words)).contains("if successful");
    assertThat(found.sign()).isEqualTo(Sign.RAISES);
  }

  private static List<Influence> influences(String text) {
    return InfluenceFinder.of().find(SyntaxParser.of().parse(Articles.of("a", text)), List.of());
  }
}

package org.unecho.reading.influences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Article;
import org.unecho.model.Influence;
import org.unecho.reading.actors.ActorFinder;
import org.unecho.reading.actors.Cast;
import org.unecho.reading.quotations.QuotationFinder;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class B01_ClaimsTest {
  @TestFactory
  Stream<DynamicTest> claims() {
    return Cases.tests(getClass(), "influences.cases.yml", B01_ClaimsTest::check);
  }

  private static void check(Case one) {
    Article article = Articles.of("a", one.text("text"));
    ParsedArticle parsed = SyntaxParser.of().parse(article);
    Cast cast = ActorFinder.of().find(parsed);
    List<Influence> found =
        InfluenceFinder.of()
            .find(parsed, QuotationFinder.of().find(parsed, cast.actors(), cast.mentions()));
    assertThat(found.stream().map(each -> line(article, each)))
        .containsExactlyElementsOf(one.list("influences"));
  }

  private static String line(Article article, Influence each) {
    StringBuilder line = new StringBuilder(each.sign().name().toLowerCase(Locale.ROOT));
    line.append(' ').append(each.stance().realis().word());
    line.append(" | ").append(each.cause().text()).append(" | ").append(each.effect().text());
    each.condition().ifPresent(span -> line.append(" | if: ").append(article.words(span)));
    if (!each.stance().holder().isEmpty()) {
      line.append(" | by: ").append(each.stance().holder());
    }
    return line.toString();
  }
}

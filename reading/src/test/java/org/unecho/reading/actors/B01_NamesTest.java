package org.unecho.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Actor;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.testkit.Articles;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class B01_NamesTest {
  private final SyntaxParser parser = SyntaxParser.of();
  private final ActorFinder finder = ActorFinder.of();

  @TestFactory
  Stream<DynamicTest> every_case_has_its_actors() {
    return Cases.tests(B01_NamesTest.class, "names.cases.yml", this::check);
  }

  private void check(Case given) {
    ParsedArticle parsed = parser.parse(Articles.of("a", given.text("text")));
    Cast cast = finder.find(parsed);
    assertThat(cast.actors()).extracting(Actor::id).isEqualTo(given.list("actors"));
    if (given.has("mentions")) {
      assertThat(cast.mentions())
          .extracting(each -> parsed.words(each.span()) + "=" + each.actor())
          .isEqualTo(given.list("mentions"));
    }
    if (given.has("named")) {
      assertThat(cast.actors()).extracting(Actor::name).isEqualTo(given.list("named"));
    }
    for (String role : given.list("roles")) {
      assertThat(cast.actors()).extracting(each -> each.id() + ": " + each.role()).contains(role);
    }
    if (given.has("types")) {
      assertThat(cast.actors())
          .extracting(each -> each.type().word())
          .isEqualTo(given.list("types"));
    }
    if (given.has("said")) {
      assertThat(cast.actors().stream().flatMap(each -> each.roles().stream()))
          .extracting(role -> role.words() + " -> " + role.affiliation())
          .isEqualTo(given.list("said"));
    }
    rolesStandWhereTheyAreSaid(parsed, cast);
  }

  private static void rolesStandWhereTheyAreSaid(ParsedArticle parsed, Cast cast) {
    assertThat(cast.actors().stream().flatMap(each -> each.roles().stream()))
        .allSatisfy(
            role ->
                assertThat(parsed.words(role.at().get(0).span()).replace("’", "'"))
                    .isEqualTo(role.words()));
  }
}

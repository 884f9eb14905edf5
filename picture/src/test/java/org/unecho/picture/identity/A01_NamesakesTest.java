package org.unecho.picture.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unecho.model.Actor;
import org.unecho.testkit.Case;
import org.unecho.testkit.Cases;

class A01_NamesakesTest {
  @TestFactory
  Stream<DynamicTest> persons_of_one_name_stay_two_where_their_roles_disagree() {
    return Cases.tests(A01_NamesakesTest.class, "namesakes.cases.yml", A01_NamesakesTest::check);
  }

  private static void check(Case given) {
    List<Actor.Role> here = roles(given.list("here"));
    List<Actor.Role> there = roles(given.list("there"));
    assertThat(Roles.clash(here, there)).isEqualTo(!given.text("one").equals("true"));
    assertThat(Roles.clash(there, here)).isEqualTo(!given.text("one").equals("true"));
  }

  private static List<Actor.Role> roles(List<String> words) {
    return words.stream().map(each -> new Actor.Role(each, "", List.of())).toList();
  }
}

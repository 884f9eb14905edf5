package org.unecho.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CasesTest {
  @Test
  void each_map_of_the_list_becomes_a_case() {
    List<Case> cases = Cases.list(CasesTest.class, "two.cases.yml");
    assertThat(cases).extracting(Case::name).containsExactly("a word", "a list");
    assertThat(cases.get(0).text("input")).isEqualTo("2031-03-04");
    assertThat(cases.get(1).list("input")).containsExactly("one", "two");
    assertThat(cases.get(1).number("count")).isEqualTo(2);
  }

  @Test
  void a_missing_field_is_named() {
    Case first = Cases.list(CasesTest.class, "two.cases.yml").get(0);
    assertThatThrownBy(() -> first.value("sense")).hasMessage("case 'a word' has no field 'sense'");
  }

  @Test
  void a_missing_resource_is_named() {
    assertThatThrownBy(() -> Cases.list(CasesTest.class, "none.cases.yml"))
        .hasMessageContaining("no resource none.cases.yml");
  }
}

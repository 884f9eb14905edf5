package org.unecho.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HouseRulesTest {
  @Test
  void the_model_keeps_the_rules() {
    HouseRules.check("org.unecho.model");
  }

  @Test
  void a_package_cycle_is_found() {
    assertThatThrownBy(() -> HouseRules.check("org.assertj.core.api"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Cycle");
  }
}

package org.unecho.store;

import org.junit.jupiter.api.Test;
import org.unecho.testkit.HouseRules;

class B01_HouseTest {
  @Test
  void the_store_keeps_the_rules_of_the_house() {
    HouseRules.check("org.unecho.store");
  }
}

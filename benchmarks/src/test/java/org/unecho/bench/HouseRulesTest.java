package org.unecho.bench;

import org.junit.jupiter.api.Test;
import org.unecho.testkit.HouseRules;

class HouseRulesTest {
  @Test
  void theBenchKeepsTheRulesOfTheHouse() {
    HouseRules.check("org.unecho.bench");
  }
}

package org.unecho.lineage;

import org.junit.jupiter.api.Test;
import org.unecho.testkit.HouseRules;

class LineageHouseTest {
  @Test
  void theRoomKeepsTheRulesOfTheHouse() {
    HouseRules.check("org.unecho.lineage");
  }
}

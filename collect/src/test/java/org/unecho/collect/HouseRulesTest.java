package org.unecho.collect;

import org.junit.jupiter.api.Test;
import org.unecho.testkit.HouseRules;

final class HouseRulesTest {
  @Test
  void thisRoomKeepsTheRulesOfTheHouse() {
    HouseRules.check("org.unecho.collect");
  }
}

package org.unecho.desk;

import org.junit.jupiter.api.Test;
import org.unecho.testkit.HouseRules;

class FlowOfImportsTest {
  @Test
  void rooms_import_only_the_model_no_room_sees_the_desk_and_no_package_imports_in_a_circle() {
    HouseRules.check("org.unecho");
  }
}

package org.unecho.picture.influence;

import org.unecho.model.Influence.Sign;
import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.Passage;

/** A claim with its sign, before it becomes part of an edge. */
record Claimed(Claim claim, Sign sign) {
  String cause() {
    return claim.cause().text();
  }

  String effect() {
    return claim.effect().text();
  }

  Passage causeAt() {
    return new Passage(claim.at().article(), claim.cause().span());
  }

  Passage effectAt() {
    return new Passage(claim.at().article(), claim.effect().span());
  }
}

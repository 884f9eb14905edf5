package org.unecho.store.lines;

import org.unecho.model.Contradiction;

/** Lines of contradictions.jsonl. */
final class ContradictionShape implements Shape<Contradiction> {
  @Override
  public void write(Contradiction found, Keys to) {
    to.text("id", found.id())
        .text("kind", found.kind().word())
        .text("about", found.about())
        .objects("sides", found.sides(), ContradictionShape::side);
  }

  private static void side(Contradiction.Side side, Keys to) {
    to.text("says", side.says())
        .texts("holders", side.holders())
        .texts("events", side.events())
        .objects("passages", side.passages(), Parts::passage)
        .texts("originKeys", side.origins());
  }

  @Override
  public Contradiction read(Json from) {
    return new Contradiction(
        from.text("id"),
        from.word("kind", Contradiction.Kind.class),
        from.text("about"),
        from.list("sides", ContradictionShape::side));
  }

  private static Contradiction.Side side(Json from) {
    return new Contradiction.Side(
        from.text("says"),
        from.texts("holders"),
        from.texts("events"),
        from.list("passages", Parts::passage),
        from.texts("originKeys"));
  }
}

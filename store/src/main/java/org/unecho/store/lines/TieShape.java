package org.unecho.store.lines;

import org.unecho.model.EventType;
import org.unecho.model.Tie;

/** Lines of network.jsonl. */
final class TieShape implements Shape<Tie> {
  @Override
  public void write(Tie tie, Keys to) {
    to.text("from", tie.from())
        .text("to", tie.to())
        .text("kind", tie.kind().word())
        .number("score", tie.score())
        .number("mean", tie.mean())
        .objects("deeds", tie.deeds(), TieShape::deed)
        .objects("passages", tie.passages(), Parts::passage);
    Parts.origins(tie.corroboration(), to);
    to.objects("why", tie.corroboration().why(), Parts::why);
    Parts.keys(tie.corroboration(), to);
  }

  private static void deed(Tie.Deed deed, Keys to) {
    to.text("event", deed.event())
        .text("type", deed.type().name())
        .number("score", deed.type().score());
    Parts.when("when", deed.when(), to);
  }

  @Override
  public Tie read(Json from) {
    return new Tie(
        from.text("from"),
        from.text("to"),
        from.word("kind", Tie.Kind.class),
        from.list("deeds", TieShape::deed),
        from.list("passages", Parts::passage),
        from.number("score"),
        Parts.corroboration(from));
  }

  private static Tie.Deed deed(Json from) {
    return new Tie.Deed(
        from.text("event"), from.word("type", EventType.class), Parts.when("when", from));
  }
}

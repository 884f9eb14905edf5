package org.unecho.store.lines;

import org.unecho.model.InfluenceMap.Claim;
import org.unecho.model.InfluenceMap.Edge;
import org.unecho.model.Realis;
import org.unecho.model.Report.Stance;

/** Lines of influences.jsonl. */
final class EdgeShape implements Shape<Edge> {
  @Override
  public void write(Edge edge, Keys to) {
    to.text("id", edge.id())
        .text("cause", edge.cause())
        .text("effect", edge.effect())
        .number("sign", edge.sign().value())
        .number("weight", edge.weight().value())
        .objects("claims", edge.claims(), EdgeShape::claim);
    Parts.origins(edge.corroboration(), to);
    to.objects("why", edge.corroboration().why(), Parts::why)
        .object("whyWeight", edge.weight(), Parts::why);
    Parts.keys(edge.corroboration(), to);
  }

  private static void claim(Claim claim, Keys to) {
    Parts.passage(claim.at(), to);
    to.object("cause", claim.cause(), InfluenceShape::side)
        .object("effect", claim.effect(), InfluenceShape::side)
        .text("realis", claim.stance().realis().word())
        .text("holder", claim.stance().holder())
        .text("holderName", claim.holder())
        .text("condition", claim.condition())
        .text("originKey", claim.origin());
  }

  @Override
  public Edge read(Json from) {
    return new Edge(
        from.text("id"),
        from.text("cause"),
        from.text("effect"),
        from.get("sign").as(InfluenceShape::sign),
        from.list("claims", EdgeShape::claim),
        Parts.corroboration(from),
        from.get("whyWeight").as(Parts::why));
  }

  private static Claim claim(Json from) {
    return new Claim(
        Parts.passage(from),
        from.get("cause").as(InfluenceShape::side),
        from.get("effect").as(InfluenceShape::side),
        new Stance(from.word("realis", Realis.class), from.text("holder")),
        from.text("holderName"),
        from.text("condition"),
        from.text("originKey"));
  }
}

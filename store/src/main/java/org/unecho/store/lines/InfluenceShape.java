package org.unecho.store.lines;

import java.math.BigDecimal;
import org.unecho.model.Influence;
import org.unecho.model.Influence.Side;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Realis;
import org.unecho.model.Report.Stance;

/** The influences within a line of readings.jsonl. */
final class InfluenceShape implements Shape<Influence> {
  @Override
  public void write(Influence influence, Keys to) {
    to.span("span", influence.span())
        .object("cause", influence.cause(), InfluenceShape::side)
        .object("effect", influence.effect(), InfluenceShape::side)
        .number("sign", influence.sign().value())
        .text("realis", influence.stance().realis().word())
        .text("holder", influence.stance().holder());
    influence.condition().ifPresent(span -> to.span("condition", span));
  }

  static void side(Side side, Keys to) {
    to.span("span", side.span()).text("text", side.text());
  }

  @Override
  public Influence read(Json from) {
    return new Influence(
        from.span("span"),
        from.get("cause").as(InfluenceShape::side),
        from.get("effect").as(InfluenceShape::side),
        from.get("sign").as(InfluenceShape::sign),
        new Stance(from.word("realis", Realis.class), from.text("holder")),
        from.find("condition").map(Json::asSpan));
  }

  static Side side(Json from) {
    return new Side(from.span("span"), from.text("text"));
  }

  static Sign sign(Json from) {
    BigDecimal value = from.asNumber();
    if (value.compareTo(BigDecimal.valueOf(value.intValue())) != 0) {
      throw new IllegalArgumentException("sign must be 1, -1 or 0, but was " + value);
    }
    return Sign.of(value.intValue());
  }
}

package org.unecho.store.lines;

import org.unecho.model.EventType;
import org.unecho.model.Realis;
import org.unecho.model.Report;
import org.unecho.model.Report.Action;
import org.unecho.model.Report.Parties;
import org.unecho.model.Report.Quantity;
import org.unecho.model.Report.Stance;

/** The reports within a line of readings.jsonl. */
final class ReportShape implements Shape<Report> {
  @Override
  public void write(Report report, Keys to) {
    to.span("span", report.span())
        .text("type", report.action().type().name())
        .text("mode", report.action().mode())
        .texts("actors", report.parties().actors())
        .texts("recipients", report.parties().recipients())
        .text("place", report.place());
    Parts.when("when", report.when(), to);
    to.text("realis", report.stance().realis().word())
        .text("holder", report.stance().holder())
        .span("trigger", report.action().trigger())
        .text("lemma", report.action().lemma())
        .objects("quantities", report.quantities(), ReportShape::quantity);
  }

  private static void quantity(Quantity quantity, Keys to) {
    to.span("span", quantity.span())
        .number("value", quantity.value())
        .text("what", quantity.what());
  }

  @Override
  public Report read(Json from) {
    return new Report(
        from.span("span"),
        new Action(
            from.word("type", EventType.class),
            from.text("mode"),
            from.span("trigger"),
            from.text("lemma")),
        new Parties(from.texts("actors"), from.texts("recipients")),
        from.text("place"),
        Parts.when("when", from),
        new Stance(from.word("realis", Realis.class), from.text("holder")),
        from.list("quantities", ReportShape::quantity));
  }

  private static Quantity quantity(Json from) {
    return new Quantity(from.span("span"), from.number("value"), from.text("what"));
  }
}

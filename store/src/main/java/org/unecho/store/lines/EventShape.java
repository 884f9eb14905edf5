package org.unecho.store.lines;

import java.util.List;
import org.unecho.model.Event;
import org.unecho.model.Event.Happening;
import org.unecho.model.EventType;
import org.unecho.model.Figure;
import org.unecho.model.Passage;
import org.unecho.model.Realis;
import org.unecho.model.Report.Parties;

/** Lines of events.jsonl. */
final class EventShape implements Shape<Event> {
  @Override
  public void write(Event event, Keys to) {
    Happening told = event.happening();
    to.text("id", event.id())
        .text("type", told.type().name())
        .text("mode", told.mode())
        .texts("actors", told.parties().actors())
        .texts("recipients", told.parties().recipients())
        .text("place", told.place());
    Parts.when("when", told.when(), to);
    to.text("realis", event.realis().word()).objects("reports", event.reports(), Parts::passage);
    Parts.origins(event.corroboration(), to);
    to.objects("numbers", event.numbers(), EventShape::figure)
        .objects("why", event.corroboration().why(), Parts::why)
        .text("label", event.label());
    Parts.keys(event.corroboration(), to);
  }

  private static void figure(Figure figure, Keys to) {
    to.text("what", figure.what()).objects("values", figure.values(), EventShape::value);
  }

  private static void value(Figure.Value value, Keys to) {
    List<String> articles = value.passages().stream().map(Passage::article).distinct().toList();
    to.number("value", value.value())
        .texts("articles", articles)
        .objects("passages", value.passages(), Parts::passage)
        .texts("origins", value.origins());
  }

  @Override
  public Event read(Json from) {
    return new Event(
        from.text("id"),
        from.text("label"),
        new Happening(
            from.word("type", EventType.class),
            from.text("mode"),
            new Parties(from.texts("actors"), from.texts("recipients")),
            from.text("place"),
            Parts.when("when", from)),
        from.word("realis", Realis.class),
        from.list("reports", Parts::passage),
        Parts.corroboration(from),
        from.list("numbers", EventShape::figure));
  }

  private static Figure figure(Json from) {
    return new Figure(from.text("what"), from.list("values", EventShape::value));
  }

  private static Figure.Value value(Json from) {
    return new Figure.Value(
        from.number("value"), from.list("passages", Parts::passage), from.texts("origins"));
  }
}

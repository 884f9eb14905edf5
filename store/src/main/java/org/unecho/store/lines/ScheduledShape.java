package org.unecho.store.lines;

import org.unecho.model.Outcome;
import org.unecho.model.Scheduled;

/** Lines of schedule.jsonl. */
final class ScheduledShape implements Shape<Scheduled> {
  @Override
  public void write(Scheduled due, Keys to) {
    to.text("id", due.id()).text("title", due.title());
    Parts.when("when", due.when(), to);
    if (due.outcome().fate() != Outcome.Fate.UNKNOWN) {
      to.object("outcome", due.outcome(), ScheduledShape::outcome);
    }
    to.text("place", due.place())
        .texts("actors", due.parties())
        .objects("passages", due.passages(), Parts::passage);
    Parts.origins(due.corroboration(), to);
    to.objects("why", due.corroboration().why(), Parts::why);
    Parts.keys(due.corroboration(), to);
  }

  private static void outcome(Outcome outcome, Keys to) {
    to.text("fate", outcome.fate().word());
    Parts.when("when", outcome.moved(), to);
    to.objects("passages", outcome.passages(), Parts::passage);
  }

  private static Outcome outcome(Json from) {
    return new Outcome(
        from.word("fate", Outcome.Fate.class),
        Parts.when("when", from),
        from.list("passages", Parts::passage));
  }

  @Override
  public Scheduled read(Json from) {
    return new Scheduled(
        from.text("id"),
        from.text("title"),
        new Scheduled.Due(
            Parts.when("when", from),
            from.find("outcome")
                .map(told -> told.as(ScheduledShape::outcome))
                .orElse(Outcome.unknown())),
        from.text("place"),
        from.texts("actors"),
        from.list("passages", Parts::passage),
        Parts.corroboration(from));
  }
}

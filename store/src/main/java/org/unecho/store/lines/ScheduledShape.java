package org.unecho.store.lines;

import org.unecho.model.Scheduled;

/** Lines of schedule.jsonl. */
final class ScheduledShape implements Shape<Scheduled> {
  @Override
  public void write(Scheduled due, Keys to) {
    to.text("id", due.id()).text("title", due.title());
    Parts.when("when", due.when(), to);
    to.text("place", due.place())
        .texts("actors", due.parties())
        .objects("passages", due.passages(), Parts::passage);
    Parts.origins(due.corroboration(), to);
    to.objects("why", due.corroboration().why(), Parts::why);
    Parts.keys(due.corroboration(), to);
  }

  @Override
  public Scheduled read(Json from) {
    return new Scheduled(
        from.text("id"),
        from.text("title"),
        Parts.when("when", from),
        from.text("place"),
        from.texts("actors"),
        from.list("passages", Parts::passage),
        Parts.corroboration(from));
  }
}

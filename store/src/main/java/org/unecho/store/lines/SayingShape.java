package org.unecho.store.lines;

import org.unecho.model.Saying;

/** Lines of sayings.jsonl. */
final class SayingShape implements Shape<Saying> {
  @Override
  public void write(Saying saying, Keys to) {
    to.text("id", saying.id()).text("actor", saying.actor()).text("name", saying.name());
    Parts.form(saying.form(), to);
    to.objects("quotations", saying.quotations(), Parts::passage);
    Parts.origins(saying.corroboration(), to);
    to.objects("why", saying.corroboration().why(), Parts::why);
    Parts.keys(saying.corroboration(), to);
    Parts.mixed(saying.form(), to);
  }

  @Override
  public Saying read(Json from) {
    return new Saying(
        from.text("id"),
        from.text("actor"),
        from.text("name"),
        from.list("quotations", Parts::passage),
        Parts.form(from),
        Parts.corroboration(from));
  }
}

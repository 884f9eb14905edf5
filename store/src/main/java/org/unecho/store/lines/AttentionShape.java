package org.unecho.store.lines;

import org.unecho.model.Attention;

/** Lines of attention.jsonl. */
final class AttentionShape implements Shape<Attention> {
  @Override
  public void write(Attention paid, Keys to) {
    to.text("actor", paid.actor()).text("theatre", paid.theatre());
    Parts.when("when", paid.when(), to);
    to.texts("events", paid.events());
    Parts.origins(paid.corroboration(), to);
    to.objects("why", paid.corroboration().why(), Parts::why);
    Parts.keys(paid.corroboration(), to);
  }

  @Override
  public Attention read(Json from) {
    return new Attention(
        from.text("actor"),
        from.text("theatre"),
        Parts.when("when", from),
        from.texts("events"),
        Parts.corroboration(from));
  }
}

package org.unecho.store.lines;

import org.unecho.model.Family;

/** Lines of families.jsonl. */
final class FamilyShape implements Shape<Family> {
  @Override
  public void write(Family family, Keys to) {
    to.text("id", family.id());
    Parts.origin(family.origin(), to);
    to.texts("articles", family.articles());
  }

  @Override
  public Family read(Json from) {
    return new Family(from.text("id"), Parts.origin(from), from.texts("articles"));
  }
}

package org.unecho.store.lines;

import org.unecho.model.Picture.Identity;

/** Which actor of a reading is which actor of the picture. */
final class IdentityShape implements Shape<Identity> {
  @Override
  public void write(Identity identity, Keys to) {
    to.text("article", identity.article())
        .text("inReading", identity.inReading())
        .text("inPicture", identity.inPicture());
  }

  @Override
  public Identity read(Json from) {
    return new Identity(from.text("article"), from.text("inReading"), from.text("inPicture"));
  }
}

package org.unecho.reading.influences;

import java.util.List;
import org.unecho.model.Influence;
import org.unecho.model.Quotation;
import org.unecho.reading.syntax.ParsedArticle;

/** Finds what an article says raises, lowers or does not change what. */
public final class InfluenceFinder {
  private InfluenceFinder() {}

  /** A finder; it may be used by several threads. */
  public static InfluenceFinder of() {
    return new InfluenceFinder();
  }

  /**
   * The influences claimed in {@code parsed}, sorted by place.
   *
   * @param quotations who says what in it: a claim within a quotation is its speaker's
   */
  public List<Influence> find(ParsedArticle parsed, List<Quotation> quotations) {
    return List.of();
  }
}

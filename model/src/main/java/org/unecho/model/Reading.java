package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * What one article contains, read on its own.
 *
 * @param article id of the article
 * @param actors who acts in it, sorted by id
 * @param mentions where they are named, sorted by place
 * @param quotations who says what, sorted by place
 * @param times time expressions, sorted by place
 * @param reports what is told, sorted by place
 * @param influences what is said to raise or lower what, sorted by place
 */
public record Reading(
    String article,
    List<Actor> actors,
    List<Mention> mentions,
    List<Quotation> quotations,
    List<TimeMention> times,
    List<Report> reports,
    List<Influence> influences)
    implements Serializable {
  /** Copies the lists. */
  public Reading {
    Require.filled("reading article", article);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
    reports = List.copyOf(reports);
    influences = List.copyOf(influences);
  }
}

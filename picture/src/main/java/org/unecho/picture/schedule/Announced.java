package org.unecho.picture.schedule;

import java.util.List;
import org.unecho.model.Passage;
import org.unecho.model.Report;
import org.unecho.model.When;
import org.unecho.picture.words.ContentWords;

/**
 * One announcement in one article, or what an article tells that may be its outcome.
 *
 * @param passage the clause
 * @param report as read
 * @param parties who takes part, ids of the picture
 * @param title a short name
 * @param words content words of the title
 */
record Announced(
    Passage passage, Report report, List<String> parties, String title, ContentWords words) {
  When when() {
    return report.when();
  }
}

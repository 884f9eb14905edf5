package org.unecho.desk.pipeline;

import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Lineage;
import org.unecho.model.Picture;
import org.unecho.model.Problem;
import org.unecho.model.Reading;
import org.unecho.store.casefile.CaseFile;

/**
 * All that a case holds.
 *
 * @param title what the case is called, or the empty string
 * @param articles the pile
 * @param readings what each article contains
 * @param lineage who took from whom
 * @param picture what the pile says
 * @param problems what went wrong on the way, sorted
 */
public record CaseContents(
    String title,
    List<Article> articles,
    List<Reading> readings,
    Lineage lineage,
    Picture picture,
    List<Problem> problems) {
  /** The setting that holds the title. */
  public static final String TITLE = "title";

  /** Copies the lists. */
  public CaseContents {
    articles = List.copyOf(articles);
    readings = List.copyOf(readings);
    problems = List.copyOf(problems);
  }

  /** What {@code file} holds. */
  public static CaseContents of(CaseFile file) {
    return new CaseContents(
        file.setting(TITLE).orElse(""),
        file.articles(),
        file.readings(),
        file.lineage(),
        file.picture(),
        file.problems());
  }
}

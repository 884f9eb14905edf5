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
 * @param analyst what a person says about it
 */
public record CaseContents(
    String title,
    List<Article> articles,
    List<Reading> readings,
    Lineage lineage,
    Picture picture,
    List<Problem> problems,
    Analyst analyst) {
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
    Analyst analyst = Analyst.of(file);
    return new CaseContents(
        file.setting(TITLE).orElse(analyst.settings().title()),
        file.articles(),
        file.readings(),
        file.lineage(),
        file.picture(),
        file.problems(),
        analyst);
  }

  /** The picture with the analyst's decisions carried out on its influence map. */
  public Picture corrected() {
    return new Picture(
        picture.actors(),
        picture.identities(),
        picture.events(),
        picture.schedule(),
        picture.sayings(),
        picture.overview(),
        analyst.correct(picture.influences()).map());
  }
}

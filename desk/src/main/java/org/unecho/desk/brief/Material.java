package org.unecho.desk.brief;

import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Lineage;
import org.unecho.model.Picture;
import org.unecho.model.Problem;

/**
 * What a brief is written from.
 *
 * @param title the name of the case
 * @param articles the pile
 * @param lineage who took from whom in it
 * @param picture what it says
 * @param problems what went wrong on the way
 */
public record Material(
    String title,
    List<Article> articles,
    Lineage lineage,
    Picture picture,
    List<Problem> problems) {
  /** Copies the lists. */
  public Material {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }
}

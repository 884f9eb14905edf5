package org.unecho.bench.task;

import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.Source;

/** Makes articles of the texts of benchmark items. */
public final class GivenText {
  /** Such texts are no files of their own; a record asks for a hash all the same. */
  private static final String NO_HASH = "0".repeat(64);

  private GivenText() {}

  /** An English article without furniture, of which nothing but the text is known. */
  public static Article article(String id, String text) {
    return article(id, Header.unknown(), text);
  }

  /** An English article without furniture, of which the day is known, too. */
  public static Article article(String id, Published published, String text) {
    return article(id, new Header("", "", "", List.of(), published), text);
  }

  /** An English article without furniture. */
  public static Article article(String id, Header header, String text) {
    return new Article(
        id, header, "en", text, List.of(), new Source("bench:" + id, NO_HASH), List.of());
  }
}

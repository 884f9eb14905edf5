package org.unecho.bench.truth;

import java.util.Optional;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.Span;

/** Headers and furniture. */
final class CollectTruth {
  private final TruthNode truth;
  private final Made made;
  private final Tally tally;

  CollectTruth(TruthNode truth, Made made, Tally tally) {
    this.truth = truth;
    this.made = made;
    this.tally = tally;
  }

  void score() {
    truth.nodes("articles").forEach(this::header);
    truth.nodes("furniture").forEach(this::furniture);
  }

  private void header(TruthNode wanted) {
    String file = wanted.text("file");
    Optional<Article> found = made.findArticle(file);
    tally.count("articlesRead", found.isPresent(), file + " was not read");
    if (found.isEmpty()) {
      return;
    }
    Header header = found.get().header();
    compare("title", file, wanted.text("title"), header.title());
    compare("outlet", file, wanted.text("outlet"), header.outlet());
    String day = header.published().day().map(Object::toString).orElse("");
    compare("published", file, wanted.text("published"), day);
    String basis = header.published().from().map(Published.Basis::word).orElse("");
    compare("publishedFrom", file, wanted.text("published_from"), basis);
    tally.count(
        "byline",
        header.byline().equals(wanted.texts("byline"))
            || header.byline().equals(wanted.texts("byline_accepts")),
        file + ": expected " + wanted.texts("byline") + ", found " + header.byline());
  }

  private void compare(String what, String file, String wanted, String found) {
    tally.count(
        what, wanted.equals(found), file + ": expected '" + wanted + "', found '" + found + "'");
  }

  private void furniture(TruthNode wanted) {
    String file = wanted.text("file");
    made.findArticle(file)
        .ifPresent(
            article -> {
              for (String words : wanted.texts("marked")) {
                Optional<Span> at = Words.find(article, words);
                boolean right = at.isEmpty() || isWhollyFurniture(article, at.get());
                tally.count("furnitureFound", right, file + ": not marked: " + words);
              }
              for (String words : wanted.texts("unmarked")) {
                Optional<Span> at = Words.find(article, words);
                boolean right = at.isPresent() && !article.isFurniture(at.get());
                tally.count("bodyKept", right, file + ": lost or marked: " + words);
              }
            });
  }

  private static boolean isWhollyFurniture(Article article, Span span) {
    int covered = article.furniture().stream().mapToInt(span::shared).sum();
    return covered >= article.words(span).strip().length();
  }
}

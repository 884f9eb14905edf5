package org.unecho.store.lines;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Problem;
import org.unecho.model.Published;
import org.unecho.model.Source;

/**
 * Lines of articles.jsonl. Lines that others wrote may lack what only we know: then the source is
 * the line itself, and the id is made as the format says.
 */
final class ArticleShape implements Shape<Article> {
  @Override
  public void write(Article article, Keys to) {
    Header header = article.header();
    Published published = header.published();
    to.text("id", article.id())
        .text("outlet", header.outlet())
        .text("url", header.url())
        .text("title", header.title())
        .texts("byline", header.byline())
        .text("published", published.iso())
        .text("publishedFrom", published.from().map(Published.Basis::word).orElse(""))
        .text("language", article.language())
        .text("text", article.text())
        .spans("furniture", article.furniture())
        .text("source", article.source().location())
        .text("sha256", article.source().sha256());
    problems(article, to);
  }

  /** A problem stands as "code: detail"; its source only where it is not the article's own. */
  private static void problems(Article article, Keys to) {
    List<Problem> problems = article.problems();
    to.texts("problems", problems.stream().map(p -> p.code() + ": " + p.detail()).toList());
    List<String> sources = problems.stream().map(Problem::source).toList();
    if (!sources.stream().allMatch(article.source().location()::equals)) {
      to.texts("problemSources", sources);
    }
  }

  @Override
  public Article read(Json from) {
    Header header = header(from);
    String text = from.text("text");
    Source source = source(from);
    return new Article(
        from.has("id") ? from.text("id") : ArticleId.of(header, text),
        header,
        from.text("language"),
        text,
        from.spans("furniture"),
        source,
        problems(from, source));
  }

  private static Header header(Json from) {
    Published.Basis basis =
        from.has("publishedFrom")
            ? from.get("publishedFrom").as(word -> Published.Basis.of(word.asText()))
            : Published.Basis.SUPPLIED;
    return new Header(
        from.text("outlet"),
        from.text("url"),
        from.text("title"),
        from.texts("byline"),
        Published.parse(from.text("published"), basis));
  }

  private static Source source(Json from) {
    String location = from.text("source");
    return new Source(
        location.isBlank() ? from.place().file() + "#" + from.place().line() : location,
        from.has("sha256") ? from.text("sha256") : Parts.sha256(from.text("text")));
  }

  private static List<Problem> problems(Json from, Source source) {
    List<String> lines = from.texts("problems");
    List<String> sources = from.texts("problemSources");
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(": ", 2);
      String where = i < sources.size() ? sources.get(i) : source.location();
      problems.add(
          parts.length == 2
              ? new Problem(parts[0], where, parts[1])
              : new Problem("supplied-problem", where, lines.get(i)));
    }
    return problems;
  }
}

package org.unecho.store.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.unecho.model.Article;
import org.unecho.model.Header;
import org.unecho.model.Published;
import org.unecho.model.Source;
import org.unecho.model.Span;
import org.unecho.store.lines.ArticleId;
import org.unecho.store.lines.JsonLines;

/**
 * Source files and the articles they gave. An article that several files give is kept once, under
 * the file whose name sorts first, whatever the order in which the files came.
 */
final class ArticleShelf {
  private final Handle handle;

  ArticleShelf(Handle handle) {
    this.handle = handle;
  }

  boolean knows(Source file) {
    return handle
        .createQuery("SELECT sha256 FROM source_file WHERE location = ?")
        .bind(0, file.location())
        .mapTo(String.class)
        .findOne()
        .filter(file.sha256()::equals)
        .isPresent();
  }

  /** Forgets a file, its problems and its articles; the same articles of other files take over. */
  void forget(String location) {
    List<String> gone = texts("SELECT id FROM article WHERE file = ? ORDER BY id", location);
    handle.execute("DELETE FROM source_file WHERE location = ?", location);
    gone.forEach(this::promote);
  }

  void keep(Source file, List<Article> articles) {
    handle.execute("INSERT INTO source_file VALUES (?, ?)", file.location(), file.sha256());
    articles.forEach(article -> keep(file.location(), article));
  }

  private void keep(String file, Article article) {
    Optional<String> holder =
        texts("SELECT file FROM article WHERE id = ?", article.id()).stream().findFirst();
    if (holder.isEmpty()) {
      insert(file, article);
      return;
    }
    Article other = parse(text("SELECT record FROM article WHERE id = ?", article.id()));
    if (before(file, holder.get())) {
      handle.execute("DELETE FROM article WHERE id = ?", article.id());
      insert(file, article);
      givenToo(holder.get(), other, article);
    } else {
      givenToo(file, article, other);
    }
  }

  /** The name order in which the collector visits: folder by folder. */
  private static boolean before(String file, String other) {
    return file.replace('/', '\0').compareTo(other.replace('/', '\0')) < 0;
  }

  /** The same text waits; another text under the same id is evidence too and gets its own id. */
  private void givenToo(String file, Article article, Article holder) {
    String own = ArticleId.of(article.header(), article.text());
    if (article.text().equals(holder.text())) {
      setAside(file, article);
    } else if (!own.equals(article.id())) {
      keep(file, withId(own, article));
    }
  }

  private static Article withId(String id, Article article) {
    return new Article(
        id,
        article.header(),
        article.language(),
        article.text(),
        article.furniture(),
        article.source(),
        article.problems());
  }

  private void setAside(String file, Article article) {
    handle.execute(
        "INSERT OR IGNORE INTO same_article VALUES (?, ?, ?, ?)",
        article.id(),
        file,
        article.source().location(),
        JsonLines.ARTICLES.exactLine(article));
  }

  private void promote(String id) {
    texts("SELECT file FROM same_article WHERE article = ? ", id).stream()
        .min(Comparator.comparing(file -> file.replace('/', '\0')))
        .ifPresent(
            file -> {
              String record =
                  text("SELECT record FROM same_article WHERE article = ? AND file = ?", id, file);
              handle.execute("DELETE FROM same_article WHERE article = ? AND file = ?", id, file);
              insert(file, parse(record));
            });
  }

  private void insert(String file, Article article) {
    Header header = article.header();
    Published published = header.published();
    try (Rows rows = Rows.into(handle, "article", 13)) {
      rows.add(
          article.id(),
          file,
          header.outlet(),
          header.url(),
          header.title(),
          String.join("; ", header.byline()),
          published.iso(),
          published.from().map(Published.Basis::word).orElse(""),
          article.language(),
          article.text(),
          article.source().location(),
          article.source().sha256(),
          JsonLines.ARTICLES.exactLine(article));
    }
    try (Rows rows = Rows.into(handle, "furniture", 4)) {
      for (Span span : article.furniture()) {
        rows.add(article.id(), span.start(), span.end(), article.words(span));
      }
    }
  }

  List<Article> list() {
    return articles("SELECT record FROM article ORDER BY source, id");
  }

  List<Article> unread() {
    return articles(
        "SELECT record FROM article WHERE id NOT IN (SELECT article FROM reading)"
            + " ORDER BY source, id");
  }

  /** The texts of all articles, by id. */
  Map<String, String> textsById() {
    Map<String, String> texts = new TreeMap<>();
    handle
        .createQuery("SELECT id, text FROM article")
        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
    return texts;
  }

  private List<Article> articles(String sql) {
    return handle.createQuery(sql).mapTo(String.class).map(ArticleShelf::parse).list();
  }

  private static Article parse(String record) {
    return JsonLines.ARTICLES.parse(record);
  }

  private List<String> texts(String sql, String parameter) {
    return handle.createQuery(sql).bind(0, parameter).mapTo(String.class).list();
  }

  private String text(String sql, Object... parameters) {
    return handle.select(sql, parameters).mapTo(String.class).one();
  }
}

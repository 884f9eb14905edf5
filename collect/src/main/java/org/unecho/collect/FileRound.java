package org.unecho.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.unecho.collect.ArticleCollector.Sink;
import org.unecho.model.Article;
import org.unecho.model.Problem;
import org.unecho.model.Source;

/** One call of the collector: reads file after file and remembers what it has seen. */
final class FileRound {
  private final CollectSettings settings;
  private final ArticleMaker maker;
  private final Sink sink;
  private final Map<String, String> contents = new HashMap<>();
  private final Map<String, Seen> ids = new HashMap<>();
  private final SingleFiles singles;
  private final RecordFiles records;

  /** What is kept of an article that was given: hash of its text, and where it stands. */
  private record Seen(String text, String location) {}

  FileRound(CollectSettings settings, ArticleMaker maker, Sink sink) {
    this.settings = settings;
    this.maker = maker;
    this.sink = sink;
    this.singles = new SingleFiles(this::take, this::problem);
    this.records = new RecordFiles(settings, this::take, this::problem);
  }

  void read(Path file, String location) {
    String name = location.toLowerCase(Locale.ROOT);
    if (!SingleFiles.reads(name) && !RecordFiles.reads(name)) {
      problem(
          "unknown-format",
          location,
          "is of no format that is read: expected .txt .md .html .htm .jsonl or .jsonl.gz");
      return;
    }
    try {
      Digests.Fingerprint print = Digests.of(file);
      Source source = new Source(location, print.sha256());
      if (isNew(source, print.bytes()) && sink.wanted(source)) {
        parse(file, source, print.bytes());
      }
    } catch (IOException e) {
      problem("unreadable", location, "cannot be read: " + Failures.reason(e));
    }
  }

  private boolean isNew(Source source, long bytes) {
    if (bytes == 0) {
      problem("empty-file", source.location(), "is empty: expected an article, found 0 bytes");
      return false;
    }
    String before = contents.putIfAbsent(source.sha256(), source.location());
    if (before != null) {
      problem(
          "same-content",
          source.location(),
          "has the same content as " + before + ", byte for byte: the article is taken once");
    }
    return before == null;
  }

  private void parse(Path file, Source source, long bytes) throws IOException {
    String name = source.location().toLowerCase(Locale.ROOT);
    if (RecordFiles.reads(name)) {
      records.read(file, source.location());
    } else if (bytes > settings.maxFileBytes()) {
      problem(
          "too-large",
          source.location(),
          "has "
              + bytes
              + " bytes: expected one article of at most "
              + settings.maxFileBytes()
              + " bytes (limit maxFileBytes)");
    } else {
      singles.read(file, source);
    }
  }

  private void take(Draft draft) {
    Article article = maker.make(draft);
    String location = draft.source().location();
    if (!ArticleMaker.hasBody(article)) {
      article.problems().forEach(sink::problem);
      problem("no-body", location, "holds no article: nothing is left without title and furniture");
      return;
    }
    Seen before = ids.get(article.id());
    if (before == null) {
      give(article);
    } else if (before.equals(new Seen(hash(article), before.location()))) {
      problem(
          "same-content",
          location,
          "holds the same article as " + before.location() + ": it is taken once");
    } else {
      giveUnderOwnId(article, before);
    }
  }

  /** Two texts under one supplied id: both are evidence, so the second gets the id of its text. */
  private void giveUnderOwnId(Article article, Seen before) {
    String own = Digests.id(article.header().outlet(), article.header().url(), article.text());
    problem(
        "same-id",
        article.source().location(),
        "has the id '"
            + article.id()
            + "' of another text in "
            + before.location()
            + ": it is taken as '"
            + own
            + "'");
    Article renamed =
        new Article(
            own,
            article.header(),
            article.language(),
            article.text(),
            article.furniture(),
            article.source(),
            article.problems());
    if (!ids.containsKey(own)) {
      give(renamed);
    }
  }

  private void give(Article article) {
    ids.put(article.id(), new Seen(hash(article), article.source().location()));
    article.problems().forEach(sink::problem);
    sink.article(article);
  }

  private static String hash(Article article) {
    return Digests.of(article.text().getBytes(StandardCharsets.UTF_8));
  }

  private void problem(String code, String location, String detail) {
    sink.problem(new Problem(code, location, location + " " + detail));
  }
}

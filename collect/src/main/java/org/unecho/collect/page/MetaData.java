package org.unecho.collect.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.unecho.collect.line.Byline;
import org.unecho.collect.line.Line;

/** What a page says of itself outside its text. */
final class MetaData {
  /** Longer "titles" and "names" are descriptions or attacks. */
  private static final int LONGEST = 400;

  private static final int MOST_AUTHORS = 20;

  private final Document document;
  private final List<Map<String, Object>> things;

  MetaData(Document document, List<Map<String, Object>> things) {
    this.document = document;
    this.things = things;
  }

  String title() {
    return firstOf(
        List.of(
            StructuredData.first(things, "headline"),
            meta("og:title"),
            meta("twitter:title"),
            visible("h1"),
            Optional.of(document.title())));
  }

  String outlet() {
    return firstOf(
        List.of(
            meta("og:site_name"),
            StructuredData.first(things, "publisher"),
            meta("application-name"),
            meta("dc.publisher")));
  }

  String url() {
    return Stream.of(
            attribute("link[rel=canonical]", "href"),
            meta("og:url"),
            StructuredData.first(things, "url"))
        .flatMap(Optional::stream)
        .filter(url -> url.matches("(?i)https?://\\S{3,2000}"))
        .findFirst()
        .orElse("");
  }

  String articleBody() {
    return StructuredData.first(things, "articleBody")
        .map(body -> Parser.unescapeEntities(body, false))
        .orElse("");
  }

  /** The language of the page as a two-letter code; empty where it does not say. */
  String language() {
    String lang = document.select("html").attr("lang").strip().toLowerCase(Locale.ROOT);
    return lang.matches("[a-z]{2}([-_].{0,20})?") ? lang.substring(0, 2) : "";
  }

  List<String> authors() {
    Set<String> authors = new LinkedHashSet<>();
    things.stream()
        .filter(StructuredData::isArticle)
        .map(thing -> StructuredData.texts(thing.get("author")))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .ifPresent(authors::addAll);
    for (String key : List.of("author", "article:author", "dc.creator", "parsely-author")) {
      if (authors.isEmpty()) {
        metas(key).forEach(authors::add);
      }
    }
    if (authors.isEmpty()) {
      document.select("[rel=author], [itemprop=author]").eachText().forEach(authors::add);
      document
          .select("[class*=byline], [class*=author]")
          .eachText()
          .forEach(text -> addByline(text, authors));
    }
    return authors.stream()
        .map(String::strip)
        .filter(name -> name.length() > 1 && name.length() < 100 && !name.contains("://"))
        .limit(MOST_AUTHORS)
        .toList();
  }

  private static void addByline(String text, Set<String> authors) {
    for (Line line : Line.listOf(text)) {
      line.byline().map(Byline::names).ifPresent(authors::addAll);
    }
  }

  private Stream<String> metas(String key) {
    return document
        .select(
            "meta[name="
                + key.replace(":", "\\:")
                + "], meta[property="
                + key.replace(":", "\\:")
                + "]")
        .eachAttr("content")
        .stream()
        .filter(content -> !content.isBlank());
  }

  private Optional<String> meta(String key) {
    for (Element element : document.select("meta[content]")) {
      if (element.attr("property").equalsIgnoreCase(key)
          || element.attr("name").equalsIgnoreCase(key)) {
        return Optional.of(element.attr("content"));
      }
    }
    return Optional.empty();
  }

  private Optional<String> visible(String selector) {
    return document.select(selector).eachText().stream().filter(t -> !t.isBlank()).findFirst();
  }

  private Optional<String> attribute(String selector, String name) {
    return document.select(selector).eachAttr(name).stream().findFirst();
  }

  private static String firstOf(List<Optional<String>> candidates) {
    return candidates.stream()
        .flatMap(Optional::stream)
        .map(text -> Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .findFirst()
        .orElse("");
  }
}

package org.unecho.desk.export;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unecho.desk.brief.Material;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Days;
import org.unecho.desk.plain.Escape;
import org.unecho.model.Article;
import org.unecho.model.Passage;
import org.unecho.model.TimelineDay;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The timeline as Knight Lab's TimelineJS 3 reads it. That page shows its texts as HTML, so that
 * whatever texts from the web hold is escaped.
 *
 * @param text the JSON
 * @param count how many days it holds, in words
 */
record TimelineJs(String text, String count) {

  static TimelineJs of(Material from) {
    List<TimelineDay> days =
        from.picture().overview().timeline().stream().filter(TimelineDay::matters).toList();
    Map<String, Article> articles = new TreeMap<>();
    from.articles().forEach(article -> articles.put(article.id(), article));
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      out.writeName("title");
      out.writeStartObject();
      text(out, Escape.xml(from.title()), "What the pile tells, by day");
      out.writeEndObject();
      out.writeName("events");
      out.writeStartArray();
      days.forEach(day -> slide(out, day, articles));
      out.writeEndArray();
      out.writeEndObject();
    }
    int all = from.picture().overview().timeline().size();
    return new TimelineJs(
        text + "\n", Count.of(days.size(), "day") + " told, of " + all + " named");
  }

  private static void slide(JsonGenerator out, TimelineDay day, Map<String, Article> articles) {
    out.writeStartObject();
    out.writeStringProperty("unique_id", "day-" + day.day());
    // Else the page makes links of whatever looks like one in texts from the web.
    out.writeBooleanProperty("autolink", false);
    out.writeName("start_date");
    date(out, day.day());
    String told =
        day.sentences().stream()
            .map(passage -> quoted(passage, articles))
            .collect(Collectors.joining());
    String origins = Count.of(day.corroboration().independentOrigins(), "independent origin");
    text(out, Days.full(day.day()), told + "<p>Named by " + origins + ".</p>");
    out.writeEndObject();
  }

  private static void date(JsonGenerator out, LocalDate day) {
    out.writeStartObject();
    out.writeNumberProperty("year", day.getYear());
    out.writeNumberProperty("month", day.getMonthValue());
    out.writeNumberProperty("day", day.getDayOfMonth());
    out.writeEndObject();
  }

  private static void text(JsonGenerator out, String headline, String text) {
    out.writeName("text");
    out.writeStartObject();
    out.writeStringProperty("headline", headline);
    out.writeStringProperty("text", text);
    out.writeEndObject();
  }

  private static String quoted(Passage at, Map<String, Article> articles) {
    Article article = articles.get(at.article());
    if (article == null || at.span().end() > article.text().length()) {
      return "";
    }
    return "<p>\u201c" + Escape.xml(article.words(at.span())) + "\u201d" + source(article) + "</p>";
  }

  /** The outlet; where it is unknown the headline; an id says nothing to a reader. */
  private static String source(Article article) {
    String title = article.header().title();
    String named =
        article.header().outlet().isBlank() && !title.isBlank()
            ? "\u201c" + title + "\u201d"
            : article.header().outlet();
    return named.isBlank() ? "" : " \u2014 " + Escape.xml(named);
  }
}

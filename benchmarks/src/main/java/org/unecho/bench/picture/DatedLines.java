package org.unecho.bench.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unecho.bench.task.GivenText;
import org.unecho.model.Article;
import org.unecho.model.Passage;
import org.unecho.model.Published;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.model.When;
import org.unecho.picture.timeline.Line;
import org.unecho.reading.syntax.SyntaxParser;
import org.unecho.reading.times.TimeFinder;
import tools.jackson.databind.JsonNode;

/**
 * The sentences of articles whose text was published cut into tokens, a sentence a line, with the
 * days that the reading finds in them. The reading sees the text as it is written; the sentences
 * keep their tokens.
 */
final class DatedLines {
  private static final String PARAGRAPH = "\n\n";

  private static final Pattern QUOTE = Pattern.compile("`` ?| ?''");
  private static final Pattern OPENING = Pattern.compile("-L[RSC]B- ?");
  private static final Pattern CLOSING = Pattern.compile(" ?-R[RSC]B-");
  private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[.,;:?!%])");
  private static final Pattern BEFORE_CLITIC =
      Pattern.compile(" (?='(?:s|re|ve|ll|d|m)\\b|n't\\b)");

  private final SyntaxParser parser = SyntaxParser.of();
  private final TimeFinder times = TimeFinder.of();

  /** The sentences of all the articles, in their order; read on all cores. */
  List<Line> of(List<JsonNode> articles) {
    return articles.parallelStream().map(this::of).flatMap(List::stream).toList();
  }

  private List<Line> of(JsonNode item) {
    List<String> sentences =
        Items.text(item, "text").lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    String id = Items.text(item, "id");
    LocalDate published = Items.day(item, "published");
    Article article = article(id, published, sentences);
    List<TimeMention> mentions = times.find(parser.parse(article));
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String words : sentences) {
      Span span = new Span(start, start + written(words).length());
      List<LocalDate> days =
          Line.days(mentions.stream().filter(time -> span.contains(time.span())).toList());
      When when = When.on(published);
      lines.add(new Line(new Passage(id, span), words, when, lines.size(), days, id));
      start = span.end() + PARAGRAPH.length();
    }
    return lines;
  }

  private static Article article(String id, LocalDate published, List<String> sentences) {
    String text = String.join(PARAGRAPH, sentences.stream().map(DatedLines::written).toList());
    return GivenText.article(id, Published.on(published, Published.Basis.SUPPLIED), text);
  }

  /** Tokens as they are written. */
  static String written(String tokens) {
    String text = QUOTE.matcher(tokens).replaceAll("\"");
    text = OPENING.matcher(text).replaceAll("(");
    text = CLOSING.matcher(text).replaceAll(")");
    text = BEFORE_MARK.matcher(text).replaceAll("");
    return BEFORE_CLITIC.matcher(text).replaceAll("");
  }
}

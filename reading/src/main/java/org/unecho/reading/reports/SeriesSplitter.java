package org.unecho.reading.reports;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.EventType;
import org.unecho.model.Report;
import org.unecho.model.Span;
import org.unecho.model.TimeMention;
import org.unecho.reading.syntax.Sentence;
import org.unecho.reading.syntax.Token;

/**
 * One noun that several dated parties share: "a meeting of A on Monday and B on Tuesday" tells two
 * meetings. It goes by the order of the words, because parsers attach the second date in many ways.
 */
final class SeriesSplitter {
  private final Sentence sentence;
  private final PartyFinder parties;
  private final Setting setting;
  private final String text;

  SeriesSplitter(Sentence sentence, PartyFinder parties, Setting setting, String text) {
    this.sentence = sentence;
    this.parties = parties;
    this.setting = setting;
    this.text = text;
  }

  /**
   * One report for each dated part.
   *
   * @param report the report of the whole
   * @param end where the next trigger stands, or the end of the sentence
   * @return the report itself where it is no series
   */
  List<Report> split(Report report, int end) {
    if (report.action().type() != EventType.CONSULT) {
      return List.of(report);
    }
    int first = report.action().trigger().end();
    List<TimeMention> times =
        setting.times().stream()
            .filter(time -> time.span().start() >= first && time.span().end() <= end)
            .toList();
    List<Report> parts = new ArrayList<>();
    int from = first;
    for (TimeMention time : times) {
      List<String> named = parties.between(from, time.span().start());
      if (named.isEmpty() || (!parts.isEmpty() && !isConjunct(from, time))) {
        break;
      }
      parts.add(part(report, named, time, from, parts.isEmpty()));
      from = time.span().end();
    }
    return parts.size() >= 2 ? parts : List.of(report);
  }

  /** The next part begins with a comma or "and", and no verb stands in it. */
  private boolean isConjunct(int from, TimeMention time) {
    Span between = new Span(from, time.span().start());
    String words = between.of(text).strip();
    boolean joined = words.startsWith(",") || words.startsWith("and ") || words.startsWith(";");
    return joined && sentence.tokensIn(between).stream().noneMatch(Token::isVerb);
  }

  private Report part(
      Report report, List<String> named, TimeMention time, int from, boolean first) {
    int start = first ? report.action().trigger().start() : skipJoint(from);
    return new Report(
        new Span(start, time.span().end()),
        report.action(),
        new Report.Parties(named, List.of()),
        first ? report.place() : "",
        setting.resolve(time),
        report.stance(),
        first ? report.quantities() : List.of());
  }

  private int skipJoint(int from) {
    int at = from;
    while (at < text.length() && ",; ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.startsWith("and ", at) ? at + 4 : at;
  }
}

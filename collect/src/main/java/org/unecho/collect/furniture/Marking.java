package org.unecho.collect.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unecho.collect.line.Line;
import org.unecho.model.Span;

/**
 * What is furniture on one page.
 *
 * @param lines all lines that are not blank
 * @param title the line that is the article's title, if the text holds it
 * @param marks the lines that are furniture, in order
 */
public record Marking(List<Line> lines, Optional<Line> title, List<Mark> marks) {
  /** Copies the lists. */
  public Marking {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** The lines that are neither furniture nor the title, in order. */
  public List<Line> bodyLines() {
    List<Line> body = new ArrayList<>(lines);
    marks.forEach(mark -> body.remove(mark.line()));
    title.ifPresent(body::remove);
    return List.copyOf(body);
  }

  /** The marked lines as spans of {@code text}: neighbours with only blanks between become one. */
  public List<Span> spansIn(String text) {
    List<Span> spans = new ArrayList<>();
    for (Mark mark : marks) {
      Span span = mark.line().span();
      int last = spans.size() - 1;
      if (last >= 0 && text.substring(spans.get(last).end(), span.start()).isBlank()) {
        spans.set(last, spans.get(last).hull(span));
      } else {
        spans.add(span);
      }
    }
    return List.copyOf(spans);
  }
}

package org.unecho.collect.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unecho.collect.line.Line;

/** The lines of one page while the rules are at work on it. Lines are named by their number. */
final class Sheet {
  private final List<Line> lines;
  private final @Nullable Mark[] marks;
  private int title = -1;

  Sheet(List<Line> lines) {
    this.lines = lines;
    this.marks = new Mark[lines.size()];
  }

  int size() {
    return lines.size();
  }

  Line line(int at) {
    return lines.get(at);
  }

  boolean isMarked(int at) {
    return marks[at] != null;
  }

  /** Whether the line is marked with that category. */
  boolean is(int at, String category) {
    Mark mark = marks[at];
    return mark != null && mark.category().equals(category);
  }

  /** Marks a line, unless another rule did so before. */
  void mark(int at, String category, String reason) {
    if (marks[at] == null && at != title) {
      marks[at] = new Mark(lines.get(at), category, reason);
    }
  }

  /** Marks a line whatever another rule said of it. */
  void markAnew(int at, String category, String reason) {
    marks[at] = new Mark(lines.get(at), category, reason);
  }

  void titleIs(int at) {
    title = at;
    marks[at] = null;
  }

  /** Number of the title line, or -1 where the text holds no title. */
  int title() {
    return title;
  }

  /** Whether the line is unmarked running prose and not the title. */
  boolean isBody(int at) {
    return marks[at] == null && at != title && lines.get(at).isProse();
  }

  /** The first body line at or after {@code from}; {@link #size()} if there is none. */
  int nextBody(int from) {
    int at = Math.max(0, from);
    while (at < size() && !isBody(at)) {
      at++;
    }
    return at;
  }

  /** The last body line; -1 if there is none. */
  int lastBody() {
    int at = size() - 1;
    while (at >= 0 && !isBody(at)) {
      at--;
    }
    return at;
  }

  Marking marking() {
    List<Mark> found = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark != null) {
        found.add(mark);
      }
    }
    Optional<Line> titleLine = title < 0 ? Optional.empty() : Optional.of(lines.get(title));
    return new Marking(lines, titleLine, found);
  }
}

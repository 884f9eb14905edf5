package org.unecho.desk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.unecho.model.Span;

/**
 * A run of words that look alike.
 *
 * @param words the words, not yet made harmless
 * @param changed whether the other article does not have them so
 * @param change number of the change of meaning that they belong to, from 1; 0 for none
 * @param ends whether that change ends with them
 */
public record Part(String words, boolean changed, int change, boolean ends) {

  /** The stretch cut where its look changes; an empty place of a change gets a part of its own. */
  static List<Part> of(String text, Span stretch, List<Span> changed, List<Marked> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    changed.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    marks.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    List<Part> parts = new ArrayList<>();
    for (Integer cut : cuts.subSet(stretch.start(), true, stretch.end(), true)) {
      marks.stream()
          .filter(mark -> mark.span().isEmpty() && mark.span().start() == cut)
          .forEach(mark -> parts.add(new Part("", true, mark.number(), true)));
      Integer next = cuts.higher(cut);
      if (next == null || cut >= stretch.end()) {
        break;
      }
      Span here = new Span(cut, next);
      Marked mark =
          marks.stream().filter(m -> m.span().contains(here)).findFirst().orElse(Marked.NONE);
      boolean differs = changed.stream().anyMatch(span -> span.contains(here));
      boolean ends = mark.number() > 0 && mark.span().end() == next;
      parts.add(new Part(here.of(text), differs, mark.number(), ends));
    }
    return List.copyOf(parts);
  }

  /**
   * Where a change of meaning stands.
   *
   * @param number its number, from 1
   * @param span where; empty where words were left out
   */
  record Marked(int number, Span span) {
    static final Marked NONE = new Marked(0, new Span(0, 0));
  }
}

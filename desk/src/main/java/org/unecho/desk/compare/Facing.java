package org.unecho.desk.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unecho.desk.compare.Part.Marked;
import org.unecho.desk.compare.Twins.Twin;
import org.unecho.desk.plain.Days;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Article;
import org.unecho.model.Derivation;
import org.unecho.model.Distortion;
import org.unecho.model.Span;

/** Two articles facing each other: pairs, the words that differ, and the changes of meaning. */
final class Facing {
  private final Comparison comparison;
  private final Article copy;
  private final Article origin;
  private final List<Distortion> distortions;
  private final List<Twin> twins;
  private final Map<Integer, WordDiff> diffs = new LinkedHashMap<>();

  Facing(Comparison comparison) {
    Derivation derivation = comparison.derivation();
    this.comparison = comparison;
    this.copy = comparison.copy();
    this.origin = comparison.origin();
    this.distortions = derivation.fidelity().distortions();
    this.twins = Twins.of(derivation, origin.id());
    for (Twin twin : twins) {
      diffs.put(twin.number(), WordDiff.of(copy.text(), twin.copy(), origin.text(), twin.origin()));
    }
  }

  List<Twin> twins() {
    return twins;
  }

  List<Part> copyParts(Twin twin) {
    return copyParts(twin, twin.copy());
  }

  List<Part> originParts(Twin twin) {
    return originParts(twin, twin.origin());
  }

  private List<Part> copyParts(Twin twin, Span shown) {
    return Part.of(copy.text(), shown, diff(twin).here(), copyMarks());
  }

  private List<Part> originParts(Twin twin, Span shown) {
    return Part.of(origin.text(), shown, diff(twin).there(), originMarks());
  }

  private WordDiff diff(Twin twin) {
    return diffs.getOrDefault(twin.number(), new WordDiff(List.of(), List.of()));
  }

  private List<Marked> copyMarks() {
    List<Marked> marks = new ArrayList<>();
    for (int i = 0; i < distortions.size(); i++) {
      marks.add(new Marked(i + 1, distortions.get(i).copy()));
    }
    return marks;
  }

  private List<Marked> originMarks() {
    List<Marked> marks = new ArrayList<>();
    for (int i = 0; i < distortions.size(); i++) {
      if (distortions.get(i).twin().article().equals(origin.id())) {
        marks.add(new Marked(i + 1, distortions.get(i).twin().span()));
      }
    }
    return marks;
  }

  /** The stretches of the copy without a twin that hold words, in order. */
  List<Span> copyAlone() {
    return wordy(copy, Twins.alone(copy.body(), twins.stream().map(Twin::copy).toList()));
  }

  /** The stretches of the origin without a twin that hold words, in order. */
  List<Span> originAlone() {
    return wordy(origin, Twins.alone(origin.body(), twins.stream().map(Twin::origin).toList()));
  }

  private static List<Span> wordy(Article article, List<Span> spans) {
    return spans.stream()
        .filter(span -> article.words(span).chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Distortion each : distortions) {
      String type = each.type().word() + (each.variant() ? ", spelling only" : "");
      changes.add(
          new Change(
              changes.size() + 1,
              type,
              Shown.line(each.was()),
              Shown.line(each.now()),
              twinOf(each)));
    }
    return changes;
  }

  private int twinOf(Distortion change) {
    return twins.stream()
        .filter(twin -> touches(twin.copy(), change.copy()))
        .findFirst()
        .or(() -> twins.stream().filter(t -> isOf(t, change)).findFirst())
        .map(Twin::number)
        .orElse(0);
  }

  private boolean isOf(Twin twin, Distortion change) {
    return change.twin().article().equals(origin.id())
        && touches(twin.origin(), change.twin().span());
  }

  private static boolean touches(Span passage, Span change) {
    return passage.overlaps(change) || (change.isEmpty() && passage.contains(change));
  }

  Pane copyPane() {
    List<Pane.Stretch> stretches = new ArrayList<>();
    List<Twin> sorted = twins.stream().sorted(Comparator.comparing(Twin::copy)).toList();
    int reached = 0;
    for (Twin twin : sorted) {
      Span shown = from(reached, twin.copy());
      between(stretches, copy, new Span(reached, Math.max(reached, shown.start())));
      stretches.add(new Pane.Stretch(twin.number(), twin.moved(), copyParts(twin, shown)));
      reached = Math.max(reached, shown.end());
    }
    between(stretches, copy, new Span(reached, Math.max(reached, copy.text().length())));
    return pane(copy, stretches);
  }

  Pane originPane() {
    List<Pane.Stretch> stretches = new ArrayList<>();
    List<Twin> sorted = twins.stream().sorted(Comparator.comparing(Twin::origin)).toList();
    int reached = 0;
    for (Twin twin : sorted) {
      Span shown = from(reached, twin.origin());
      between(stretches, origin, new Span(reached, Math.max(reached, shown.start())));
      stretches.add(new Pane.Stretch(twin.number(), twin.moved(), originParts(twin, shown)));
      reached = Math.max(reached, shown.end());
    }
    between(stretches, origin, new Span(reached, Math.max(reached, origin.text().length())));
    return pane(origin, stretches);
  }

  /** What of a passage is not shown yet: two passages of an article may overlap. */
  private static Span from(int reached, Span passage) {
    int start = Math.max(reached, passage.start());
    return new Span(start, Math.max(start, passage.end()));
  }

  private static void between(List<Pane.Stretch> stretches, Article article, Span gap) {
    for (Span body : article.body()) {
      int start = Math.max(body.start(), gap.start());
      int end = Math.min(body.end(), gap.end());
      if (start < end) {
        String words = fewLines(new Span(start, end).of(article.text()));
        stretches.add(new Pane.Stretch(0, false, List.of(new Part(words, false, 0, false))));
      }
    }
  }

  /** The words without the empty lines that furniture leaves behind. */
  private static String fewLines(String words) {
    StringBuilder kept = new StringBuilder();
    int feeds = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      feeds = c == '\n' ? feeds + 1 : Character.isWhitespace(c) ? feeds : 0;
      if (feeds == 0 || (c == '\n' && feeds <= 2)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private Pane pane(Article article, List<Pane.Stretch> stretches) {
    String about =
        Stream.of(
                Shown.line(article.header().outlet()),
                article.header().published().day().map(Days::full).orElse("day not told"),
                Shown.line(article.source().location()))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return new Pane(
        comparison.letter(article),
        Comparison.title(article),
        about,
        article.language(),
        stretches);
  }
}

package org.unecho.lineage.outside;

import java.util.List;
import java.util.Optional;
import org.unecho.lineage.text.Prose;
import org.unecho.lineage.text.Word;
import org.unecho.model.Explanation;
import org.unecho.model.Kind;
import org.unecho.model.Origin;
import org.unecho.model.Probability;
import org.unecho.model.Span;

/** A text with several kinds of signs of rewording has an original, even if nobody has it. */
final class RewordedOutside {
  /** Kinds needed: people misspell and double words, but not in three ways in one article. */
  static final int LEAST_KINDS = 3;

  /** Titles are cut here in labels. */
  private static final int TITLE = 160;

  /** Opens the name of a source that is no agency. */
  static final String BY = "original";

  private RewordedOutside() {}

  static Optional<Hint> in(Prose prose, List<Sign> signs) {
    if (signs.size() < LEAST_KINDS) {
      return Optional.empty();
    }
    List<Explanation> why =
        signs.stream()
            .map(s -> new Explanation(s.at().size(), s.kind().how(), List.of(), s.at()))
            .toList();
    // Each further kind halves the odds that chance brought them together.
    Probability confidence = Probability.clamp(1 - 0.4 * Math.pow(0.5, signs.size() - 2.0));
    String by = by(prose);
    Origin origin = new Origin.Outside(label(title(prose), by));
    return Optional.of(
        new Hint(
            prose.id(),
            origin,
            Kind.REWORDED,
            confidence,
            why,
            List.of(),
            new Hint.Source(BY + by, /* whole= */ true)));
  }

  /** What is known of an original: one title that it was printed under, and its byline. */
  static String label(String title, String by) {
    return "original of \u201C" + title + "\u201D" + by;
  }

  /** The title, or the first sentence where there is none. */
  static String title(Prose prose) {
    String title = prose.article().header().title();
    String shown =
        !title.isBlank()
            ? title.strip()
            : prose.sentences().isEmpty() ? prose.id() : prose.sentences().get(0).text();
    return shown.length() <= TITLE ? shown : shown.substring(0, TITLE).strip() + "\u2026";
  }

  private static String by(Prose prose) {
    for (String line : prose.article().header().byline()) {
      String name = stripped(line);
      if (isPlainName(name)) {
        return ", byline " + name;
      }
    }
    return SignFinder.garbledByline(prose)
        .map(span -> span.of(prose.article().text()))
        .map(line -> ", byline " + line.substring(SignFinder.bylineName(line)).strip())
        .orElse("");
  }

  private static String stripped(String line) {
    int name = SignFinder.bylineName(line);
    String rest = name > 0 ? line.substring(name) : line;
    return rest.startsWith("By ") ? rest.substring(3).strip() : rest.strip();
  }

  private static boolean isPlainName(String name) {
    List<Word> words = Word.in(name, new Span(0, name.length()));
    return words.size() >= 2 && words.size() <= 4 && words.stream().allMatch(Word::isCapital);
  }
}

package org.unecho.collect.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.unecho.collect.line.Line;

/** The phrases of {@code furniture.phrases} by category. */
final class PhraseBook {
  /** Longer lines are not looked up; the longest legal notices have some 100 words. */
  private static final int MOST_WORDS = 120;

  private static final String RESOURCE = "furniture.phrases";

  /** Of these categories, a line that ends in a full stop is a sentence and left alone. */
  private static final Set<String> NEVER_SENTENCES =
      Set.of("advert", "related", "navigation", "promoter", "section", "strap");

  /** A line of fewer words is no sentence, full stop or not. */
  private static final int SENTENCE_WORDS = 4;

  /** The category whose phrases count only above the title and below the article. */
  static final String SECTION = "section";

  private final List<Entry> entries;

  /** A phrase with its category. */
  record Entry(String category, Phrase phrase) {}

  private PhraseBook(List<Entry> entries) {
    this.entries = entries;
  }

  static PhraseBook load() {
    try (InputStream in = PhraseBook.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
      return new PhraseBook(parse(lines.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " of the jar cannot be read", e);
    }
  }

  private static List<Entry> parse(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    String category = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        category = line.substring(1, line.indexOf(']'));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        entries.add(new Entry(category, Phrase.parse(line)));
      }
    }
    return List.copyOf(entries);
  }

  /** The entry that the whole line matches, if any. */
  Optional<Entry> find(Line line) {
    if (line.startsQuoted()) {
      return Optional.empty();
    }
    List<String> words = Phrase.words(line.words());
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    boolean sentence = line.words().endsWith(".") && words.size() >= SENTENCE_WORDS;
    return entries.stream()
        .filter(entry -> !(sentence && NEVER_SENTENCES.contains(entry.category())))
        .filter(entry -> entry.phrase().matches(words))
        .findFirst();
  }

  /** Marks every line that is in the book, but for section names. */
  void apply(Sheet sheet) {
    for (int at = 0; at < sheet.size(); at++) {
      int line = at;
      find(sheet.line(at))
          .filter(entry -> !entry.category().equals(SECTION))
          .ifPresent(entry -> sheet.mark(line, entry.category(), "reads '" + entry.phrase() + "'"));
    }
  }

  /** Whether the line is the name of a section of a site. */
  boolean isSection(Line line) {
    return find(line).filter(entry -> entry.category().equals(SECTION)).isPresent();
  }
}

package org.unecho.reading.quotations;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unecho.reading.words.WordTable;

/** Which words attribute, and what stands beside them for the content; read from our own list. */
final class Frames {
  private static final Frames FRAMES = new Frames();

  /**
   * What a word takes.
   *
   * @param manner how the source stands to the content
   * @param takes complements, see the head of {@code attributing.psv}
   */
  record Frame(Attribution.Manner manner, Set<String> takes) {
    boolean has(String complement) {
      return takes.contains(complement);
    }
  }

  private final Map<String, Frame> frames = new LinkedHashMap<>();

  private Frames() {
    for (WordTable.Row row : WordTable.beside(Frames.class, "attributing.psv").rows()) {
      Attribution.Manner manner = Attribution.Manner.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
      List<String> takes = List.of(row.cell(2).split(" "));
      row.words(3).forEach(lemma -> add(row.cell(0) + " " + lemma, manner, takes));
    }
  }

  private void add(String key, Attribution.Manner manner, List<String> takes) {
    Set<String> all = new LinkedHashSet<>();
    Attribution.Manner first = manner;
    if (frames.containsKey(key)) {
      first = frames.get(key).manner();
      all.addAll(frames.get(key).takes());
    }
    all.addAll(takes);
    frames.put(key, new Frame(first, all));
  }

  static Frames get() {
    return FRAMES;
  }

  /** The frame of a word: {@code v} verb, {@code n} noun, {@code a} adjective. */
  Optional<Frame> find(String part, String lemma) {
    return Optional.ofNullable(frames.get(part + " " + lemma.toLowerCase(Locale.ROOT)));
  }
}

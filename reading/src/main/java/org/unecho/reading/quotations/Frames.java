package org.unecho.reading.quotations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unecho.reading.words.WordTable;

/** Which words attribute, and what stands beside them for the content; read from our own list. */
final class Frames {
  private static final Frames FRAMES = new Frames();

  /**
   * What a word takes.
   *
   * @param takes each complement (see the head of {@code attributing.psv}) with how the source
   *     stands to what the word then attributes
   */
  record Frame(Map<String, Attribution.Manner> takes) {
    boolean has(String complement) {
      return takes.containsKey(complement);
    }

    /**
     * How the source stands to the complement, or to whatever comes first if it is none of ours.
     */
    Attribution.Manner manner(String complement) {
      return Optional.ofNullable(takes.get(complement))
          .orElseGet(() -> takes.values().iterator().next());
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
    Map<String, Attribution.Manner> all =
        new LinkedHashMap<>(
            Optional.ofNullable(frames.get(key)).map(Frame::takes).orElse(Map.of()));
    takes.forEach(each -> all.putIfAbsent(each, manner));
    frames.put(key, new Frame(all));
  }

  static Frames get() {
    return FRAMES;
  }

  /** The frame of a word: {@code v} verb, {@code n} noun, {@code a} adjective. */
  Optional<Frame> find(String part, String lemma) {
    return Optional.ofNullable(frames.get(part + " " + lemma.toLowerCase(Locale.ROOT)));
  }
}

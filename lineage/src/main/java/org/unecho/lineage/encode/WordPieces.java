package org.unecho.lineage.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a sentence into the word pieces that the model was trained on: lower case, no accents, then
 * the longest piece of the vocabulary first.
 *
 * <p>After Devlin, Chang, Lee, Toutanova, "BERT: Pre-training of Deep Bidirectional Transformers",
 * NAACL 2019, with the pieces of Wu et al., "Google's Neural Machine Translation System", 2016.
 */
final class WordPieces {
  /** The model was trained on 256 pieces at most; what lies beyond is not read. */
  static final int MAX_PIECES = 256;

  /** Longer words are unknown to the vocabulary in any case; bounds the search in hostile text. */
  private static final int MAX_WORD = 100;

  private static final String VOCABULARY = "/bert-vocabulary-en.txt";

  private final Map<String, Integer> pieces;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> pieces) {
    this.pieces = pieces;
    this.unknown = pieces.getOrDefault("[UNK]", 0);
    this.first = pieces.getOrDefault("[CLS]", 0);
    this.last = pieces.getOrDefault("[SEP]", 0);
  }

  static WordPieces load() {
    try (InputStream in = WordPieces.class.getResourceAsStream(VOCABULARY)) {
      if (in == null) {
        throw new IllegalStateException("the vocabulary " + VOCABULARY + " is not on the path");
      }
      Map<String, Integer> pieces = new HashMap<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        pieces.put(line, pieces.size());
      }
      return new WordPieces(pieces);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + VOCABULARY, e);
    }
  }

  /** The numbers of the pieces, between the marks of start and end. */
  long[] of(String sentence) {
    List<Integer> numbers = new ArrayList<>();
    numbers.add(first);
    for (String word : words(sentence)) {
      if (numbers.size() >= MAX_PIECES - 1) {
        break;
      }
      cut(word, numbers);
    }
    List<Integer> kept = numbers.subList(0, Math.min(numbers.size(), MAX_PIECES - 1));
    long[] result = new long[kept.size() + 1];
    for (int i = 0; i < kept.size(); i++) {
      result[i] = kept.get(i);
    }
    result[kept.size()] = last;
    return result;
  }

  private void cut(String word, List<Integer> into) {
    if (word.length() > MAX_WORD) {
      into.add(unknown);
      return;
    }
    List<Integer> found = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer piece = null;
      while (to > from && piece == null) {
        piece = pieces.get((from == 0 ? "" : "##") + word.substring(from, to));
        to = piece == null ? to - 1 : to;
      }
      if (piece == null) {
        into.add(unknown);
        return;
      }
      found.add(piece);
      from = to;
    }
    into.addAll(found);
  }

  private static List<String> words(String sentence) {
    String plain = Normalizer.normalize(sentence, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != 0xFFFD)
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(word, words);
              } else if (standsAlone(c)) {
                flush(word, words);
                words.add(Character.toString(c));
              } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                word.appendCodePoint(c);
              }
            });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean standsAlone(int c) {
    if (c < 128) {
      return !Character.isLetterOrDigit(c) && c > ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    };
  }
}

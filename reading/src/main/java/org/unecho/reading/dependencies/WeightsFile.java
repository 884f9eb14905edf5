package org.unecho.reading.dependencies;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the text form in which CoreNLP keeps a network: seven lines of sizes, a line for each name
 * with its numbers, then the matrices line by line.
 */
final class WeightsFile {
  private final BufferedReader lines;
  private int number;

  private WeightsFile(BufferedReader lines) {
    this.lines = lines;
  }

  /**
   * The weights in {@code resource} of the class path, gzipped.
   *
   * @throws IOException if it is not there or not of that form; the message names the line
   */
  static Weights read(String resource) throws IOException {
    InputStream found = WeightsFile.class.getClassLoader().getResourceAsStream(resource);
    if (found == null) {
      throw new FileNotFoundException("expected " + resource + " on the class path, found none");
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(found, 1 << 16), StandardCharsets.UTF_8),
            1 << 16)) {
      return new WeightsFile(lines).weights();
    }
  }

  private Weights weights() throws IOException {
    int words = size("dict");
    int tags = size("pos");
    int relations = size("label");
    int embedding = size("embeddingSize");
    int hidden = size("hiddenSize");
    int slots = size("numTokens");
    size("preComputed");
    if (slots != Slots.COUNT) {
      throw new IOException("expected " + Slots.COUNT + " slots, found " + slots);
    }
    Weights.Sizes sizes = new Weights.Sizes(words, tags, relations, embedding, hidden);
    List<String> names = new ArrayList<>();
    float[][] embeddings = new float[sizes.names()][];
    for (int i = 0; i < embeddings.length; i++) {
      String line = line();
      int blank = line.indexOf(' ');
      names.add(line.substring(0, Math.max(0, blank)));
      embeddings[i] = numbers(line, blank + 1, embedding);
    }
    float[][] inputs = rows(slots * embedding, hidden);
    float[] bias = numbers(line(), 0, hidden);
    float[][] outputs = rows(hidden, sizes.moves());
    return new Weights(names, sizes, new Weights.Layers(embeddings, inputs, bias, outputs));
  }

  private int size(String key) throws IOException {
    String line = line();
    if (!line.matches(key + "=[0-9]{1,7}")) {
      throw new IOException("line " + number + ": expected " + key + "=…, found " + line);
    }
    return Integer.parseInt(line.substring(key.length() + 1));
  }

  private float[][] rows(int count, int width) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = numbers(line(), 0, width);
    }
    return rows;
  }

  private String line() throws IOException {
    String line = lines.readLine();
    number++;
    if (line == null) {
      throw new IOException("line " + number + ": expected more numbers, found the end");
    }
    return line;
  }

  private float[] numbers(String line, int start, int count) throws IOException {
    float[] numbers = new float[count];
    int from = start;
    for (int i = 0; i < count; i++) {
      int blank = line.indexOf(' ', from);
      int to = blank < 0 ? line.length() : blank;
      if (from >= to) {
        throw new IOException("line " + number + ": expected " + count + " numbers, found " + i);
      }
      numbers[i] = number(line, from, to);
      from = to + 1;
    }
    return numbers;
  }

  /** Seven million numbers are read: plain decimals are summed up here, others by the JDK. */
  private static float number(String line, int from, int to) {
    int at = from;
    boolean negative = line.charAt(at) == '-';
    at += negative ? 1 : 0;
    long digits = 0;
    double divisor = 0;
    for (; at < to; at++) {
      char c = line.charAt(at);
      if (c == '.' && divisor == 0) {
        divisor = 1;
      } else if (c >= '0' && c <= '9' && to - from <= 15) {
        digits = digits * 10 + (c - '0');
        divisor *= 10;
      } else {
        return Float.parseFloat(line.substring(from, to));
      }
    }
    double value = divisor == 0 ? digits : digits / divisor;
    return (float) (negative ? -value : value);
  }
}

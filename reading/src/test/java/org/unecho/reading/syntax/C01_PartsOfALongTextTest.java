package org.unecho.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Span;

class C01_PartsOfALongTextTest {
  private static final int MEGABYTE = 1_000_000;

  @Test
  void a_megabyte_of_sentences_is_cut_between_sentences() {
    String sentence = "The council met in Oslo. ";
    String text = sentence.repeat(MEGABYTE / sentence.length());
    List<Span> parts = ReadableText.parts(text);
    assertThat(parts).hasSizeGreaterThan(MEGABYTE / ReadableText.LONGEST_PART - 1);
    assertThat(parts)
        .allSatisfy(
            part -> {
              assertThat(part.length()).isLessThanOrEqualTo(ReadableText.LONGEST_PART);
              assertThat(part.of(text)).startsWith("The council");
            });
    assertThat(parts.stream().mapToInt(Span::length).sum()).isEqualTo(text.length());
  }

  @Test
  void a_megabyte_without_a_blank_is_cut_all_the_same() {
    List<Span> parts = ReadableText.parts("x".repeat(MEGABYTE));
    assertThat(parts)
        .allSatisfy(
            part -> assertThat(part.length()).isLessThanOrEqualTo(ReadableText.LONGEST_PART));
    assertThat(parts).hasSize(MEGABYTE / ReadableText.LONGEST_PART);
  }
}

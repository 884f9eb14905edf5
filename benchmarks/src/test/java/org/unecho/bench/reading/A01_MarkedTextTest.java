package org.unecho.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unecho.bench.reading.MarkedText.Kind;
import org.unecho.model.Span;

class A01_MarkedTextTest {
  @Test
  void words_between_double_marks_are_direct() {
    assertThat(kind("He said: “The quay is shut.”", "The quay is shut")).isEqualTo(Kind.DIRECT);
    assertThat(kind("He said ''the quay is shut''.", "the quay")).isEqualTo(Kind.DIRECT);
  }

  @Test
  void a_content_with_some_words_between_marks_is_mixed() {
    assertThat(kind("He calls the quay “unsafe”.", "the quay “unsafe”")).isEqualTo(Kind.MIXED);
  }

  @Test
  void an_apostrophe_opens_nothing() {
    assertThat(kind("It's the crew's quay, isn't it.", "the crew's quay")).isEqualTo(Kind.INDIRECT);
  }

  @Test
  void a_single_mark_at_the_start_of_a_word_opens() {
    assertThat(kind("Brenn: ‘Quay Is Shut’ Again", "Quay Is Shut")).isEqualTo(Kind.DIRECT);
    assertThat(kind("Brenn: ‘Quay Is Shut’ Again", "Again")).isEqualTo(Kind.INDIRECT);
  }

  @Test
  void a_double_mark_left_open_runs_to_the_end_of_its_paragraph_and_no_further() {
    String text = "“The quay is shut.\n\nThe town waits.";
    assertThat(kind(text, "is shut")).isEqualTo(Kind.DIRECT);
    assertThat(kind(text, "The town waits")).isEqualTo(Kind.INDIRECT);
  }

  private static Kind kind(String text, String content) {
    MarkedText marked = new MarkedText(text);
    int at = text.indexOf(content);
    return marked.kind(marked.words(List.of(new Span(at, at + content.length()))));
  }

  @Test
  void words_are_told_apart_by_where_they_stand() {
    MarkedText marked = new MarkedText("Lee met Lee");
    String starts =
        marked.words(List.of(new Span(0, 11))).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    assertThat(starts).isEqualTo("0 4 8");
  }
}

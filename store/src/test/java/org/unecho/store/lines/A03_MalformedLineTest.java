package org.unecho.store.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unecho.model.Problem;

class A03_MalformedLineTest {
  private static final String GOOD = "{\"code\":\"a\",\"source\":\"b\",\"detail\":\"c\"}";

  @TempDir private Path folder = Path.of("");

  @Test
  void the_message_names_file_line_column_expected_and_found() throws IOException {
    Path file = file(GOOD + "\n\n{\"code\":\"a\",\"source\":7,\"detail\":\"c\"}\n");
    assertThatThrownBy(() -> JsonLines.PROBLEMS.readAll(file))
        .isInstanceOf(MalformedLineException.class)
        .hasMessage("p.jsonl, line 3, column 22: expected a text, found the number 7");
  }

  @Test
  void the_rest_of_the_file_goes_on() throws IOException {
    Path file = file("{\"code\":\n" + GOOD + "\n[1]\n{} x\n" + GOOD);
    List<Problem> good = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    JsonLines.PROBLEMS.read(file, good::add, malformed -> bad.add(malformed.getMessage()));
    assertThat(good).hasSize(2);
    assertThat(bad).hasSize(3);
    assertThat(bad.get(0)).startsWith("p.jsonl, line 1, column ").contains("broken JSON");
    assertThat(bad.get(1)).isEqualTo("p.jsonl, line 3, column 1: expected an object, found a list");
    assertThat(bad.get(2)).startsWith("p.jsonl, line 4, column 4: ");
  }

  @Test
  void a_missing_key_a_rule_and_an_unknown_word_are_named() {
    assertFault("{\"article\":\"a\",\"times\":[{\"type\":\"DATE\"}]}")
        .hasMessageContaining("column 25: expected the key \"span\"");
    assertFault("{\"article\":\"a\",\"times\":[{\"span\":[3,1],\"type\":\"DATE\"}]}")
        .hasMessageContaining("expected a span [start,end], found span end must not lie before");
    assertFault("{\"article\":\"a\",\"times\":[{\"span\":[1,3],\"type\":\"DAY\"}]}")
        .hasMessageContaining("expected one of [date, time, duration, set], found \"DAY\"");
    assertFault(
            "{\"article\":\"a\",\"influences\":[{\"span\":[1,3],\"cause\":{\"span\":[1,2],"
                + "\"text\":\"a\"},\"effect\":{\"span\":[2,3],\"text\":\"b\"},\"sign\":0.5}]}")
        .hasMessageContaining("sign must be 1, -1 or 0, but was 0.5");
    assertFault("{\"article\":\" \"}").hasMessageContaining("reading article must not be blank");
    assertFault("{\"article\":\"a\",\"article\":\"b\"}").hasMessageContaining("\"article\" twice");
  }

  @Test
  void bytes_that_are_no_utf_8_and_bombs_of_brackets_are_refused() throws IOException {
    Path file = folder.resolve("p.jsonl");
    Files.write(file, new byte[] {'"', (byte) 0xC3, '"', '\n'});
    assertThatThrownBy(() -> JsonLines.PROBLEMS.readAll(file))
        .hasMessage("p.jsonl, line 1, column 1: expected UTF-8, found other bytes");
    Files.writeString(file, "[".repeat(100_000));
    assertThatThrownBy(() -> JsonLines.PROBLEMS.readAll(file)).hasMessageContaining("broken JSON");
  }

  @Test
  void a_byte_order_mark_and_the_line_ends_of_windows_are_passed_over() throws IOException {
    Path file = file("\uFEFF" + GOOD + "\r\n" + GOOD + "\r\n");
    assertThat(JsonLines.PROBLEMS.readAll(file)).hasSize(2);
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> assertFault(String line) {
    return assertThatThrownBy(() -> JsonLines.READINGS.parse(line))
        .isInstanceOf(MalformedLineException.class);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("p.jsonl"), text, StandardCharsets.UTF_8);
  }
}

package org.unecho.reading.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class D01_WordTableTest {
  @Test
  void a_row_has_cells_and_words() {
    WordTable.Row row = new WordTable.Row(List.of("a", "b; c;"));
    assertThat(row.words(1)).containsExactly("b", "c");
    assertThat(row.cell(7)).isEmpty();
  }

  @Test
  void a_missing_list_is_named() {
    assertThatThrownBy(() -> WordTable.beside(D01_WordTableTest.class, "no-such.psv"))
        .hasMessageContaining("no word list no-such.psv");
  }
}

package org.unecho.picture.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class A01_GazetteerTest {
  @Test
  void a_town_goes_before_its_country_and_the_longest_name_wins() {
    assertThat(Gazetteer.get().find("Geneva, Switzerland").orElseThrow())
        .isEqualTo(new Place("Geneva", "ch", 46.2, 6.15, false));
    assertThat(Gazetteer.get().find("eastern Ukraine").orElseThrow().isCountry()).isTrue();
    assertThat(Gazetteer.get().find("South Sudan").orElseThrow().country()).isEqualTo("ss");
    assertThat(Gazetteer.get().find("the US").orElseThrow().country()).isEqualTo("us");
  }

  @Test
  void what_is_not_in_the_table_has_no_place() {
    assertThat(Gazetteer.get().find("Ostra")).isEmpty();
    assertThat(Gazetteer.get().find("")).isEmpty();
  }

  @Test
  void every_line_lies_on_earth_and_every_town_in_a_state_of_the_table() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(
                Gazetteer.class.getResourceAsStream("places.psv"), "places.psv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      assertThat(lines.lines().filter(line -> !line.startsWith("#")))
          .hasSizeGreaterThan(300)
          .allMatch(line -> line.matches("[a-z]{2}(\\|[^|]+){1,2}(\\|-?\\d{1,3}\\.\\d\\d){2}"))
          .allMatch(line -> Gazetteer.get().country(line.substring(0, 2)).isPresent());
    }
  }
}

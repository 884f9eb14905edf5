package org.unecho.bench.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Span;

/** The numbers of the task, worked out by hand. */
class A01_EntityScoreTest {
  private static final Entity LEE = entity(0, 7, "Person");
  private static final Entity QUAY = entity(10, 20, "Location");
  private static final Entity GUILD = entity(30, 40, "Organisation");

  private final EntityScore exact = new EntityScore((a, b) -> a.span().equals(b.span()));
  private final EntityScore overlap = new EntityScore((a, b) -> a.span().overlaps(b.span()));

  private static Entity entity(int start, int end, String type) {
    return new Entity(new Span(start, end), type);
  }

  @Test
  void nothing_marked_and_nothing_found_gives_zeros() {
    exact.add(List.of(), List.of());
    assertThat(exact.f1()).isZero();
    assertThat(exact.byType()).isEmpty();
  }

  @Test
  void right_answers_give_ones() {
    exact.add(List.of(LEE, QUAY), List.of(QUAY, LEE));
    assertThat(exact.f1()).isEqualTo(1);
    assertThat(exact.byType()).containsEntry("Person", 1.0).containsEntry("Location", 1.0);
  }

  @Test
  void one_of_two_found_right_and_one_found_too_many() {
    exact.add(List.of(LEE, GUILD, entity(50, 60, "Person")), List.of(LEE, GUILD, QUAY, GUILD));
    assertThat(exact.precision()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(exact.recall()).isCloseTo(2.0 / 4, within(1e-9));
    assertThat(exact.f1()).isCloseTo(2 * 2.0 / 7, within(1e-9));
    assertThat(exact.byType()).containsEntry("Location", 0.0);
  }

  @Test
  void the_right_words_of_another_type_are_wrong() {
    exact.add(List.of(entity(10, 20, "Organisation")), List.of(QUAY));
    assertThat(exact.f1()).isZero();
  }

  @Test
  void a_word_in_common_counts_only_where_overlap_is_asked_and_only_once() {
    List<Entity> found = List.of(entity(4, 7, "Person"));
    List<Entity> marked = List.of(LEE, entity(5, 9, "Person"));
    exact.add(found, marked);
    overlap.add(found, marked);
    assertThat(exact.f1()).isZero();
    assertThat(overlap.precision()).isEqualTo(1);
    assertThat(overlap.recall()).isEqualTo(0.5);
  }

  @Test
  void texts_are_scored_each_on_its_own() {
    exact.add(List.of(LEE), List.of());
    exact.add(List.of(), List.of(LEE));
    assertThat(exact.f1()).isZero();
  }
}

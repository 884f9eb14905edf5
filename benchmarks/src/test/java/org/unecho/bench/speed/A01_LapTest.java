package org.unecho.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.unecho.model.Article;
import org.unecho.testkit.Articles;

/** What the clocks of the task count. */
class A01_LapTest {
  private static final List<Article> TWO =
      List.of(Articles.of("a", "Ships left."), Articles.of("b", "Ships came."));

  @Test
  void every_article_is_read_once() {
    Set<String> read = new ConcurrentSkipListSet<>();
    Lap lap = Lap.of(TWO, article -> assertThat(read.add(article.id())).isTrue());
    assertThat(read).containsExactly("a", "b");
    assertThat(lap.articles()).isEqualTo(2);
    assertThat(lap.seconds()).isPositive();
  }

  @Test
  void laps_add_up() {
    Lap sum = new Lap(2, 1.5, 2).and(new Lap(3, 0.5, 1));
    assertThat(sum).isEqualTo(new Lap(5, 2, 3));
  }

  @Test
  void an_article_that_cannot_be_read_stops_the_measuring_with_its_reason() {
    assertThatThrownBy(
            () ->
                Lap.of(
                    TWO,
                    article -> {
                      throw new IllegalArgumentException("broken " + article.id());
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("an article could not be read")
        .hasRootCauseMessage("broken a");
  }

  @Test
  void a_stage_costs_the_processor_time_of_its_thread_alone() {
    StageClock clock = new StageClock();
    clock.during("waiting", A01_LapTest::rest);
    clock.during("working", A01_LapTest::work);
    assertThat(clock.milliseconds(1).get("working")).isGreaterThan(20);
    assertThat(clock.milliseconds(1).get("waiting")).isLessThan(20);
    double all = clock.milliseconds(1).getOrDefault("working", 0.0);
    assertThat(clock.milliseconds(4).get("working")).isCloseTo(all / 4, within(1e-9));
    clock.reset();
    assertThat(clock.milliseconds(1)).isEmpty();
  }

  private static boolean rest() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  /** Busy until this thread alone has had 30 milliseconds of the processor. */
  private static boolean work() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long until = threads.getCurrentThreadCpuTime() + 30_000_000;
    while (threads.getCurrentThreadCpuTime() < until) {
      Thread.onSpinWait();
    }
    return true;
  }
}

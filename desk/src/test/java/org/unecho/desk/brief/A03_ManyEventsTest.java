package org.unecho.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unecho.model.Corroboration;
import org.unecho.model.Event;
import org.unecho.model.Explanation;
import org.unecho.model.Picture;
import org.unecho.model.Verdict;

class A03_ManyEventsTest {
  /** The small case with 300 more facts of one origin. */
  private static Brief brief() {
    Material small = SmallCase.material();
    Picture picture = small.picture();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      events.add(another(picture.events().get(1), i));
    }
    events.addAll(picture.events());
    Picture many =
        new Picture(
            picture.actors(),
            picture.identities(),
            events,
            picture.schedule(),
            picture.sayings(),
            picture.overview(),
            picture.influences());
    return BriefWriter.of(
            new Material("many", small.articles(), small.lineage(), many, small.problems()))
        .brief();
  }

  private static Event another(Event fact, int number) {
    return new Event(
        "m" + number,
        "boat " + number + " turned back",
        fact.happening(),
        fact.realis(),
        fact.reports(),
        new Corroboration(
            List.of("bell"), Verdict.SINGLE_ORIGIN, List.of(Explanation.of(1, "distinct origins"))),
        List.of());
  }

  @Test
  void of_many_events_those_that_most_origins_tell_stand_in_the_brief() {
    Section happened = brief().sections().get(0);
    assertThat(happened.size()).isEqualTo(200);
    assertThat(happened.lead())
        .endsWith(
            "Of 302 events the 200 that the most origins tell stand here; all of them are in"
                + " events.jsonl.");
    assertThat(happened.toString()).contains("Velm halted the Ostra ferries");
  }

  @Test
  void few_events_stand_there_in_full_without_a_word_about_it() {
    Section happened = BriefWriter.of(SmallCase.material()).brief().sections().get(0);
    assertThat(happened.lead()).doesNotContain("stand here");
  }
}

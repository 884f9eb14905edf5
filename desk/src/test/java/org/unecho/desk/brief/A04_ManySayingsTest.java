package org.unecho.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unecho.model.Corroboration;
import org.unecho.model.Event;
import org.unecho.model.Passage;
import org.unecho.model.Picture;
import org.unecho.model.Saying;
import org.unecho.model.Span;

class A04_ManySayingsTest {
  private static Brief with(List<Event> events, List<Saying> sayings) {
    Material small = SmallCase.material();
    Picture picture = small.picture();
    Picture many =
        new Picture(
            picture.actors(),
            picture.identities(),
            events,
            picture.schedule(),
            sayings,
            picture.overview(),
            picture.influences());
    return BriefWriter.of(
            new Material("many", small.articles(), small.lineage(), many, small.problems()))
        .brief();
  }

  @Test
  void of_many_quotations_some_stand_in_the_brief_and_it_says_where_all_are() {
    Picture picture = SmallCase.material().picture();
    Saying one = picture.sayings().get(0);
    List<Saying> sayings = IntStream.range(0, 400).mapToObj(i -> one).toList();
    Section said = with(picture.events(), sayings).sections().get(3);
    assertThat(said.lead())
        .endsWith(
            "Of 400 quotations the 250 with most behind them stand here; all of them are in"
                + " sayings.jsonl.");
  }

  @Test
  void few_quotations_stand_there_in_full() {
    Picture picture = SmallCase.material().picture();
    Section said = with(picture.events(), picture.sayings()).sections().get(3);
    assertThat(said.lead()).doesNotContain("stand here");
  }

  @Test
  void of_very_many_passages_of_an_event_some_are_cited_and_the_rest_is_counted() {
    Picture picture = SmallCase.material().picture();
    Event fact = picture.events().get(1);
    Passage first = fact.reports().get(0);
    int start = first.span().start();
    List<Passage> reports =
        IntStream.range(0, 30)
            .mapToObj(i -> new Passage(first.article(), new Span(start, start + 12 + i)))
            .toList();
    Corroboration found = fact.corroboration();
    Event often =
        new Event(
            "often", fact.label(), fact.happening(), fact.realis(), reports, found, List.of());
    String text = with(List.of(often), List.of()).sections().get(0).toString();
    assertThat(text).contains("29 more passages in events.jsonl");
  }
}

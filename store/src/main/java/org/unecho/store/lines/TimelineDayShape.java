package org.unecho.store.lines;

import java.time.LocalDate;
import org.unecho.model.TimelineDay;

/** Lines of timeline.jsonl. */
final class TimelineDayShape implements Shape<TimelineDay> {
  @Override
  public void write(TimelineDay day, Keys to) {
    to.text("day", day.day().toString()).objects("sentences", day.sentences(), Parts::passage);
    Parts.origins(day.corroboration(), to);
    to.objects("why", day.corroboration().why(), Parts::why);
    Parts.keys(day.corroboration(), to);
  }

  @Override
  public TimelineDay read(Json from) {
    return new TimelineDay(
        LocalDate.parse(from.get("day").asText()),
        from.list("sentences", Parts::passage),
        Parts.corroboration(from));
  }
}

package org.unecho.store.lines;

import java.util.ArrayList;
import java.util.List;
import org.unecho.model.ActorType;
import org.unecho.model.Mention;
import org.unecho.model.Probability;
import org.unecho.model.Quotation;
import org.unecho.model.Quotation.Speaker;
import org.unecho.model.Reading;
import org.unecho.model.TimeMention;

/** Lines of readings.jsonl. */
final class ReadingShape implements Shape<Reading> {
  private static final ActorShape ACTOR = new ActorShape();
  private static final ReportShape REPORT = new ReportShape();
  private static final InfluenceShape INFLUENCE = new InfluenceShape();

  @Override
  public void write(Reading reading, Keys to) {
    to.text("article", reading.article())
        .objects("mentions", reading.mentions(), ReadingShape::mention)
        .objects("quotations", reading.quotations(), ReadingShape::quotation)
        .objects("times", reading.times(), ReadingShape::time)
        .objects("reports", reading.reports(), REPORT::write)
        .objects("influences", reading.influences(), INFLUENCE::write)
        .objects("actors", reading.actors(), ACTOR::write);
  }

  private static void mention(Mention mention, Keys to) {
    to.span("span", mention.span())
        .text("actor", mention.actor())
        .text("type", mention.type().word());
  }

  private static void quotation(Quotation quotation, Keys to) {
    to.span("span", quotation.span());
    Parts.form(quotation.form(), to);
    Parts.cue(quotation.cue(), to);
    quotation.speaker().ifPresent(first -> to.object("speaker", first, Parts::speaker));
    to.number("confidence", quotation.confidence().value());
    List<Speaker> speakers = quotation.speakers();
    if (speakers.size() > 1) {
      to.objects("others", speakers.subList(1, speakers.size()), Parts::speaker);
    }
    Parts.cues(quotation.cue(), to);
    Parts.mixed(quotation.form(), to);
    Parts.denied(quotation.manner(), to);
  }

  private static void time(TimeMention time, Keys to) {
    to.span("span", time.span()).text("type", time.type().name()).text("value", time.value());
  }

  @Override
  public Reading read(Json from) {
    return new Reading(
        from.text("article"),
        from.list("actors", ACTOR::read),
        from.list("mentions", ReadingShape::mention),
        from.list("quotations", ReadingShape::quotation),
        from.list("times", ReadingShape::time),
        from.list("reports", REPORT::read),
        from.list("influences", INFLUENCE::read));
  }

  private static Mention mention(Json from) {
    return new Mention(from.span("span"), from.text("actor"), from.word("type", ActorType.class));
  }

  private static Quotation quotation(Json from) {
    List<Speaker> speakers = new ArrayList<>();
    from.find("speaker").map(Parts::speaker).ifPresent(speakers::add);
    speakers.addAll(from.list("others", Parts::speaker));
    Probability confidence = new Probability(from.number("confidence"));
    return new Quotation(from.span("span"), Parts.manner(from), speakers, confidence);
  }

  private static TimeMention time(Json from) {
    TimeMention.Type type = from.word("type", TimeMention.Type.class);
    return new TimeMention(from.span("span"), type, from.text("value"));
  }
}

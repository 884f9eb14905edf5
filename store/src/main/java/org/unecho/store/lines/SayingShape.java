package org.unecho.store.lines;

import org.unecho.model.Drift;
import org.unecho.model.Saying;

/**
 * Lines of sayings.jsonl. How later wordings differ from the earliest stands under {@code drifts}:
 *
 * <pre>{@code
 * {"was":{"article":"…","span":[s,e]},"now":{"article":"…","span":[s,e]},
 *  "course":"copied|shared|independent",
 *  "edits":[{"was":[s,e],"now":[s,e],"gone":"…","come":"…"}],
 *  "speakers":{"was":{"span":[s,e],"actor":"id","name":"…"},"now":{…}}}
 * }</pre>
 *
 * <p>The spans of an edit count in the article of {@code was} and of {@code now}; one without words
 * is empty. {@code speakers} stands only where they differ.
 */
final class SayingShape implements Shape<Saying> {
  @Override
  public void write(Saying saying, Keys to) {
    to.text("id", saying.id()).text("actor", saying.actor()).text("name", saying.name());
    Parts.form(saying.form(), to);
    to.objects("quotations", saying.quotations(), Parts::passage);
    Parts.origins(saying.corroboration(), to);
    to.objects("why", saying.corroboration().why(), Parts::why);
    Parts.keys(saying.corroboration(), to);
    Parts.mixed(saying.form(), to);
    Parts.cue(saying.manner().cue(), to);
    Parts.cues(saying.manner().cue(), to);
    Parts.denied(saying.manner(), to);
    to.objects("drifts", saying.drifts(), SayingShape::drift);
  }

  private static void drift(Drift drift, Keys to) {
    to.object("was", drift.was(), Parts::passage)
        .object("now", drift.now(), Parts::passage)
        .text("course", drift.course().word())
        .objects("edits", drift.edits(), SayingShape::edit);
    drift.speaker().ifPresent(both -> to.object("speakers", both, SayingShape::handover));
  }

  private static void edit(Drift.Edit edit, Keys to) {
    to.span("was", edit.was())
        .span("now", edit.now())
        .text("gone", edit.gone())
        .text("come", edit.come());
  }

  private static void handover(Drift.Handover both, Keys to) {
    to.object("was", both.was(), Parts::speaker).object("now", both.now(), Parts::speaker);
  }

  @Override
  public Saying read(Json from) {
    return new Saying(
        from.text("id"),
        from.text("actor"),
        from.text("name"),
        from.list("quotations", Parts::passage),
        Parts.manner(from),
        Parts.corroboration(from),
        from.list("drifts", SayingShape::drift));
  }

  private static Drift drift(Json from) {
    return new Drift(
        Parts.passage(from.get("was")),
        Parts.passage(from.get("now")),
        from.word("course", Drift.Course.class),
        from.list("edits", SayingShape::edit),
        from.find("speakers").map(SayingShape::handover));
  }

  private static Drift.Edit edit(Json from) {
    return new Drift.Edit(from.span("was"), from.span("now"), from.text("gone"), from.text("come"));
  }

  private static Drift.Handover handover(Json from) {
    return new Drift.Handover(Parts.speaker(from.get("was")), Parts.speaker(from.get("now")));
  }
}

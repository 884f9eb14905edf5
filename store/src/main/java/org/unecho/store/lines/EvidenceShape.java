package org.unecho.store.lines;

import org.unecho.model.Admiralty;
import org.unecho.model.Evidence;
import org.unecho.model.Evidence.Carrier;
import org.unecho.model.Evidence.Cell;
import org.unecho.model.Evidence.Grade;
import org.unecho.model.Evidence.Kind;
import org.unecho.model.Level;
import org.unecho.model.Rating;

/** The pieces of evidence within a line of weigh.jsonl. */
final class EvidenceShape implements Shape<Evidence> {
  @Override
  public void write(Evidence evidence, Keys to) {
    to.text("id", evidence.id())
        .text("text", evidence.text())
        .text("kind", evidence.kind().word())
        .object("grade", evidence.grade(), EvidenceShape::grade)
        .objects("ratings", evidence.cells(), EvidenceShape::cell);
    evidence.diagnosticity().ifPresent(value -> to.number("diagnosticity", value));
    to.objects("passages", evidence.passages(), Parts::passage)
        .objects("carriers", evidence.carriers(), EvidenceShape::carrier);
  }

  private static void grade(Grade grade, Keys to) {
    to.text("source", grade.code().source().name())
        .number("information", grade.code().information().number())
        .text("credibility", grade.credibility().name())
        .text("relevance", grade.relevance().name())
        .number("weight", grade.weight())
        .object("why", grade.why(), Parts::why);
  }

  private static void cell(Cell cell, Keys to) {
    to.text("hypothesis", cell.hypothesis())
        .text("rating", cell.rating().name())
        .flag("suggested", cell.suggested())
        .text("because", cell.because());
  }

  private static void carrier(Carrier carrier, Keys to) {
    to.text("origin", Parts.familyId(carrier.origin()))
        .number("articles", carrier.articles())
        .text("originKey", carrier.origin());
  }

  @Override
  public Evidence read(Json from) {
    return new Evidence(
        from.text("id"),
        from.text("text"),
        from.word("kind", Kind.class),
        from.get("grade").as(EvidenceShape::grade),
        from.list("passages", Parts::passage),
        from.list("carriers", EvidenceShape::carrier),
        from.list("ratings", EvidenceShape::cell));
  }

  private static Grade grade(Json from) {
    return new Grade(
        new Admiralty(
            from.word("source", Admiralty.Reliability.class),
            Admiralty.Credibility.of((int) from.number("information"))),
        from.word("credibility", Level.class),
        from.word("relevance", Level.class),
        from.get("why").as(Parts::why));
  }

  private static Cell cell(Json from) {
    return new Cell(
        from.text("hypothesis"),
        from.word("rating", Rating.class),
        from.flag("suggested"),
        from.text("because"));
  }

  private static Carrier carrier(Json from) {
    return new Carrier(from.text("originKey"), (int) from.number("articles"));
  }
}

package org.unecho.store.lines;

import org.unecho.model.Assessment;
import org.unecho.model.Assessment.Indicator;
import org.unecho.model.Assessment.Lesson;
import org.unecho.model.Assessment.Linchpin;
import org.unecho.model.Assessment.Score;
import org.unecho.model.Hypothesis;
import org.unecho.model.Probability;

/** The line of weigh.jsonl. */
final class AssessmentShape implements Shape<Assessment> {
  private static final EvidenceShape EVIDENCE = new EvidenceShape();

  @Override
  public void write(Assessment assessment, Keys to) {
    to.text("question", assessment.question())
        .objects("hypotheses", assessment.hypotheses(), AssessmentShape::hypothesis)
        .objects("scores", assessment.scores(), AssessmentShape::score)
        .objects("evidence", assessment.evidence(), EVIDENCE::write)
        .objects("linchpins", assessment.linchpins(), AssessmentShape::linchpin)
        .objects("indicators", assessment.indicators(), AssessmentShape::indicator)
        .objects("lessons", assessment.lessons(), AssessmentShape::lesson);
  }

  private static void hypothesis(Hypothesis hypothesis, Keys to) {
    to.text("id", hypothesis.id()).text("text", hypothesis.text());
    hypothesis.likelihood().ifPresent(told -> to.number("likelihood", told.value()));
    to.objects("links", hypothesis.links(), DecisionShape::link);
  }

  private static void score(Score score, Keys to) {
    to.text("hypothesis", score.hypothesis())
        .number("wis", score.counted().value())
        .number("wisIndependent", score.independent().value())
        .number("echo", score.echo())
        .object("whyWis", score.counted(), Parts::why)
        .object("whyWisIndependent", score.independent(), Parts::why);
  }

  private static void linchpin(Linchpin pin, Keys to) {
    to.text("origin", Parts.familyId(pin.origin()))
        .texts("leaders", pin.leaders())
        .texts("without", pin.without())
        .texts("evidence", pin.evidence())
        .text("originKey", pin.origin());
  }

  private static void indicator(Indicator indicator, Keys to) {
    to.text("text", indicator.text());
    Parts.when("when", indicator.when(), to);
    to.text("because", indicator.because())
        .objects("passages", indicator.passages(), Parts::passage);
  }

  private static void lesson(Lesson lesson, Keys to) {
    to.text("evidence", lesson.evidence())
        .flag("misled", lesson.misled())
        .text("because", lesson.because())
        .texts("originKeys", lesson.origins());
  }

  @Override
  public Assessment read(Json from) {
    return new Assessment(
        from.text("question"),
        from.list("hypotheses", AssessmentShape::hypothesis),
        from.list("evidence", EVIDENCE::read),
        from.list("scores", AssessmentShape::score),
        from.list("linchpins", AssessmentShape::linchpin),
        from.list("indicators", AssessmentShape::indicator),
        from.list("lessons", AssessmentShape::lesson));
  }

  private static Hypothesis hypothesis(Json from) {
    return new Hypothesis(
        from.text("id"),
        from.text("text"),
        from.find("likelihood").map(told -> new Probability(told.asNumber().doubleValue())),
        from.list("links", DecisionShape::link));
  }

  private static Score score(Json from) {
    return new Score(
        from.text("hypothesis"),
        from.get("whyWis").as(Parts::why),
        from.get("whyWisIndependent").as(Parts::why));
  }

  private static Linchpin linchpin(Json from) {
    return new Linchpin(
        from.text("originKey"),
        from.texts("leaders"),
        from.texts("without"),
        from.texts("evidence"));
  }

  private static Indicator indicator(Json from) {
    return new Indicator(
        from.text("text"),
        Parts.when("when", from),
        from.text("because"),
        from.list("passages", Parts::passage));
  }

  private static Lesson lesson(Json from) {
    return new Lesson(
        from.text("evidence"), from.flag("misled"), from.text("because"), from.texts("originKeys"));
  }
}

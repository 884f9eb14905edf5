package org.unecho.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unecho.model.Admiralty;
import org.unecho.model.Assessment;
import org.unecho.model.Assessment.Indicator;
import org.unecho.model.Assessment.Lesson;
import org.unecho.model.Assessment.Linchpin;
import org.unecho.model.Assessment.Score;
import org.unecho.model.Decision;
import org.unecho.model.Evidence;
import org.unecho.model.Explanation;
import org.unecho.model.Hypothesis;
import org.unecho.model.Influence.Sign;
import org.unecho.model.Level;
import org.unecho.model.Passage;
import org.unecho.model.Probability;
import org.unecho.model.Rating;
import org.unecho.model.Span;
import org.unecho.model.When;

/** An assessment and decisions that use every part of their records. */
public final class RichInquiry {
  private static final Hypothesis.Link LINK =
      new Hypothesis.Link("strike", "price of bread", Sign.RAISES);

  /** Every kind of decision. */
  public static final List<Decision> DECISIONS =
      List.of(
          new Decision.Merge("walkout", "strike"),
          new Decision.Rename("strike", "the strike"),
          new Decision.Split("strike", "storm"),
          new Decision.Correct(LINK, Sign.NONE),
          new Decision.Drop(LINK),
          new Decision.Rate("E1", "H1", Rating.II));

  private static final Passage AT = new Passage("aaa", new Span(0, 4));

  /** One hypothesis, one piece of evidence, one of everything else. */
  public static final Assessment ASSESSMENT =
      new Assessment(
          "Will bread be dearer?",
          List.of(
              new Hypothesis("H1", "It will.", Optional.of(new Probability(0.6)), List.of(LINK))),
          List.of(
              new Evidence(
                  "E1",
                  "The strike goes on",
                  Evidence.Kind.EVENT,
                  new Evidence.Grade(
                      new Admiralty(Admiralty.Reliability.B, Admiralty.Credibility.DOUBTFUL),
                      Level.M,
                      Level.H,
                      Explanation.of(1.4142, "by hand")),
                  List.of(AT),
                  List.of(new Evidence.Carrier("aaa", 3)),
                  List.of(
                      new Evidence.Cell("H1", Rating.I, true, "by hand"),
                      new Evidence.Cell("H2", Rating.CC, false, "")))),
          List.of(new Score("H1", Explanation.of(4.2, "articles"), Explanation.of(1.4, "origins"))),
          List.of(new Linchpin("aaa", List.of("H1"), List.of("H2"), List.of("E1"))),
          List.of(
              new Indicator(
                  "council", When.on(LocalDate.of(2031, 3, 14)), "touches H1", List.of(AT))),
          List.of(new Lesson("E1", true, "I for H1", List.of("aaa"))));

  private RichInquiry() {}
}

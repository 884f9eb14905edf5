package org.unecho.model;

import java.util.List;

/**
 * A question, its possible answers, and what the analyst has decided about the evidence.
 *
 * @param question the question, or the empty string
 * @param hypotheses the answers, each with its own id; the order is the analyst's
 * @param judgements about evidence, later ones before earlier ones
 * @param expected what would be seen if an answer were true
 * @param outlets how far outlets can be relied on
 * @param outcome id of the hypothesis that came true, or the empty string while that is open
 */
public record Inquiry(
    String question,
    List<Hypothesis> hypotheses,
    List<Judgement> judgements,
    List<Expected> expected,
    List<OutletRating> outlets,
    String outcome) {
  /** Refuses an id that two hypotheses have, and an outcome that is none of them. */
  public Inquiry {
    hypotheses = List.copyOf(hypotheses);
    judgements = List.copyOf(judgements);
    expected = List.copyOf(expected);
    outlets = List.copyOf(outlets);
    List<String> ids = hypotheses.stream().map(Hypothesis::id).toList();
    Require.that(
        ids.stream().distinct().count() == ids.size(), "every hypothesis has its own id", ids);
    Require.that(
        outcome.isEmpty() || ids.contains(outcome), "the outcome is one of " + ids, outcome);
  }

  /** Nothing is asked. */
  public static Inquiry none() {
    return new Inquiry("", List.of(), List.of(), List.of(), List.of(), "");
  }

  /** The same inquiry with more judgements, which go before those that are there. */
  public Inquiry with(List<Judgement> more) {
    List<Judgement> all = new java.util.ArrayList<>(judgements);
    all.addAll(more);
    return new Inquiry(question, hypotheses, all, expected, outlets, outcome);
  }
}

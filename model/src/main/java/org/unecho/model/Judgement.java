package org.unecho.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an analyst decides about a piece of evidence; it goes before every suggestion.
 *
 * @param evidence id of the evidence
 * @param text the evidence itself where it is the analyst's own, else the empty string
 * @param ratings by hypothesis
 * @param source how far its source can be relied on, if judged
 * @param information how far it can be believed, if judged
 * @param relevance how much it matters, if judged
 * @param dropped whether it is no evidence at all
 */
public record Judgement(
    String evidence,
    String text,
    Map<String, Rating> ratings,
    Optional<Admiralty.Reliability> source,
    Optional<Admiralty.Credibility> information,
    Optional<Level> relevance,
    boolean dropped) {
  /** Refuses a blank id. */
  public Judgement {
    Require.filled("evidence id", evidence);
    ratings = java.util.Collections.unmodifiableMap(new TreeMap<>(ratings));
  }

  /** One rating and nothing else. */
  public static Judgement rated(String evidence, String hypothesis, Rating rating) {
    return new Judgement(
        evidence,
        "",
        Map.of(hypothesis, rating),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        /* dropped= */ false);
  }
}

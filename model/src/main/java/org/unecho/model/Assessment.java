package org.unecho.model;

import java.io.Serializable;
import java.util.List;

/**
 * Hypotheses weighed against the evidence (Heuer, <i>Psychology of Intelligence Analysis</i>, 1999,
 * chapter 8). The scores say what the evidence speaks against; they are no probabilities.
 *
 * @param question the question, or the empty string
 * @param hypotheses the possible answers, in the analyst's order
 * @param evidence most telling first, then by id
 * @param scores one for each hypothesis, in their order
 * @param linchpins origins without which another hypothesis would lead, sorted by origin
 * @param indicators what to watch, sorted by day, unknown days last
 * @param lessons what the outcome says about the evidence; empty while the question is open
 */
public record Assessment(
    String question,
    List<Hypothesis> hypotheses,
    List<Evidence> evidence,
    List<Score> scores,
    List<Linchpin> linchpins,
    List<Indicator> indicators,
    List<Lesson> lessons)
    implements Serializable {
  /** Copies the lists. */
  public Assessment {
    hypotheses = List.copyOf(hypotheses);
    evidence = List.copyOf(evidence);
    scores = List.copyOf(scores);
    linchpins = List.copyOf(linchpins);
    indicators = List.copyOf(indicators);
    lessons = List.copyOf(lessons);
  }

  /**
   * How much speaks against a hypothesis; lower is better.
   *
   * @param hypothesis its id
   * @param counted weighted inconsistency over all articles, copies included
   * @param independent the same over independent origins: of what one origin brings only the worst
   *     counts, so that a copy adds nothing
   */
  public record Score(String hypothesis, Explanation counted, Explanation independent)
      implements Serializable {
    /** What only echoes say against it. */
    public double echo() {
      return counted.value() - independent.value();
    }
  }

  /**
   * An origin that the answer hangs on.
   *
   * @param origin its key
   * @param leaders ids of the hypotheses that lead with it
   * @param without ids of those that lead without it
   * @param evidence ids of the evidence that it brings
   */
  public record Linchpin(
      String origin, List<String> leaders, List<String> without, List<String> evidence)
      implements Serializable {
    /** Copies the lists. */
    public Linchpin {
      leaders = List.copyOf(leaders);
      without = List.copyOf(without);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Something to watch.
   *
   * @param text what
   * @param when when, or unknown
   * @param because which hypotheses it can tell apart, and why
   * @param passages where it is announced; empty where the analyst expects it
   */
  public record Indicator(String text, When when, String because, List<Passage> passages)
      implements Serializable {
    /** Copies the passages. */
    public Indicator {
      passages = List.copyOf(passages);
    }
  }

  /**
   * What the outcome says about a piece of evidence.
   *
   * @param evidence its id
   * @param misled whether it spoke against what came true
   * @param because how, in a few words
   * @param origins keys of the origins that brought it
   */
  public record Lesson(String evidence, boolean misled, String because, List<String> origins)
      implements Serializable {
    /** Copies the origins. */
    public Lesson {
      origins = List.copyOf(origins);
    }
  }
}

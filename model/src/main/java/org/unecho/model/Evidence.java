package org.unecho.model;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One piece of evidence held against every hypothesis.
 *
 * @param id short and stable
 * @param text what it says
 * @param kind where it comes from
 * @param grade what it weighs
 * @param passages where it stands; empty for the analyst's own and for what is absent
 * @param carriers the independent origins that bring it, each with the articles that carry it
 * @param cells its rating for each hypothesis, in their order
 */
public record Evidence(
    String id,
    String text,
    Kind kind,
    Grade grade,
    List<Passage> passages,
    List<Carrier> carriers,
    List<Cell> cells)
    implements Serializable {
  /** Refuses evidence that nobody brings. */
  public Evidence {
    Require.filled("evidence id", id);
    Require.filled("evidence text", text);
    passages = List.copyOf(passages);
    carriers = List.copyOf(carriers);
    cells = List.copyOf(cells);
    Require.that(!carriers.isEmpty(), "evidence has a carrier", carriers);
  }

  /** Where evidence comes from. */
  public enum Kind {
    EVENT,
    QUOTATION,
    INFLUENCE,
    /** The analyst's own. */
    OWN,
    /** Expected and seen. */
    SEEN,
    /** Expected and not seen. */
    ABSENT;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * What it weighs.
   *
   * @param code the Admiralty code
   * @param credibility how far it is believed
   * @param relevance how much it matters
   * @param why the weight, credibility × relevance, and how it came about
   */
  public record Grade(Admiralty code, Level credibility, Level relevance, Explanation why)
      implements Serializable {
    /** Credibility × relevance, 0.5 to 2. */
    public double weight() {
      return why.value();
    }
  }

  /**
   * An independent origin that brings it.
   *
   * @param origin its key
   * @param articles how many articles of the pile carry it from there, 1 or more
   */
  public record Carrier(String origin, int articles) implements Serializable {
    /** Refuses a blank origin and a number below 1. */
    public Carrier {
      Require.filled("carrier origin", origin);
      Require.that(articles >= 1, "a carrier has one article or more", articles);
    }
  }

  /**
   * How it fits one hypothesis.
   *
   * @param hypothesis id of the hypothesis
   * @param rating the rating
   * @param suggested whether the program suggests it and no analyst has judged it
   * @param because the reason, in a few words
   */
  public record Cell(String hypothesis, Rating rating, boolean suggested, String because)
      implements Serializable {}

  /** The rating for a hypothesis. */
  public Rating rating(String hypothesis) {
    return cells.stream()
        .filter(cell -> cell.hypothesis().equals(hypothesis))
        .map(Cell::rating)
        .findFirst()
        .orElse(Rating.NA);
  }

  /** The number of articles that carry it, copies included. */
  public int articles() {
    return carriers.stream().mapToInt(Carrier::articles).sum();
  }

  /**
   * How well it tells hypotheses apart: the population standard deviation of its ratings from −2 to
   * 2, NA left out; none with fewer than two ratings. A sum of inconsistencies would rank what
   * speaks against everything highest, which tells nothing apart.
   */
  public OptionalDouble diagnosticity() {
    double[] scale =
        cells.stream()
            .map(cell -> cell.rating().scale())
            .filter(java.util.OptionalInt::isPresent)
            .mapToDouble(java.util.OptionalInt::getAsInt)
            .toArray();
    if (scale.length < 2) {
      return OptionalDouble.empty();
    }
    double mean = java.util.Arrays.stream(scale).average().orElseThrow();
    double squares = java.util.Arrays.stream(scale).map(s -> (s - mean) * (s - mean)).sum();
    return OptionalDouble.of(Math.sqrt(squares / scale.length));
  }
}

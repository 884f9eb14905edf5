package org.unecho.model;

import java.io.Serializable;

/**
 * What an analyst corrects. Nodes are named by their words, not by an id, so that a decision holds
 * when the map is made anew of more articles.
 */
public sealed interface Decision extends Serializable {

  /** What was decided, as a sentence without its full stop. */
  String sentence();

  /**
   * Two nodes are one.
   *
   * @param node a name or phrase of the one
   * @param into a name or phrase of the other, which keeps its name
   */
  record Merge(String node, String into) implements Decision {
    /** Refuses blanks. */
    public Merge {
      Require.filled("node", node);
      Require.filled("node to merge into", into);
    }

    @Override
    public String sentence() {
      return "\"" + node + "\" is the same as \"" + into + "\"";
    }
  }

  /**
   * A node is called otherwise.
   *
   * @param node a name or phrase of it
   * @param name its new name
   */
  record Rename(String node, String name) implements Decision {
    /** Refuses blanks. */
    public Rename {
      Require.filled("node", node);
      Require.filled("new name", name);
    }

    @Override
    public String sentence() {
      return "\"" + node + "\" is called \"" + name + "\"";
    }
  }

  /**
   * A phrase is a node of its own.
   *
   * @param node a name or phrase of the node in which it stood
   * @param phrase the phrase that leaves it
   */
  record Split(String node, String phrase) implements Decision {
    /** Refuses blanks. */
    public Split {
      Require.filled("node", node);
      Require.filled("phrase", phrase);
    }

    @Override
    public String sentence() {
      return "\"" + phrase + "\" is not the same as \"" + node + "\"";
    }
  }

  /**
   * An edge has another sign.
   *
   * @param edge the edge with the sign it is given
   * @param now the sign that is right
   */
  record Correct(Hypothesis.Link edge, Influence.Sign now) implements Decision {
    @Override
    public String sentence() {
      return edge.sentence() + ": the sign is wrong, it " + Hypothesis.Link.verb(now) + " it";
    }
  }

  /**
   * An edge is no edge.
   *
   * @param edge the edge
   */
  record Drop(Hypothesis.Link edge) implements Decision {
    @Override
    public String sentence() {
      return edge.sentence() + ": nobody claims that";
    }
  }

  /**
   * A piece of evidence fits a hypothesis so.
   *
   * @param evidence id of the evidence
   * @param hypothesis id of the hypothesis
   * @param rating the rating
   */
  record Rate(String evidence, String hypothesis, Rating rating) implements Decision {
    /** Refuses blanks. */
    public Rate {
      Require.filled("evidence", evidence);
      Require.filled("hypothesis", hypothesis);
    }

    @Override
    public String sentence() {
      return evidence + " is " + rating + " for " + hypothesis;
    }
  }

  /**
   * A decision as the case keeps it.
   *
   * @param number its place in the log, from 1
   * @param decision what was decided
   * @param undone whether it was taken back
   */
  record Logged(int number, Decision decision, boolean undone) implements Serializable {}
}

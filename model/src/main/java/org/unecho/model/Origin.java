package org.unecho.model;

import java.io.Serializable;

/** Where a text was first written: an article of the pile, or one outside it that is inferred. */
public sealed interface Origin extends Serializable {

  /** A stable key, distinct for distinct origins: the article's id, or {@code outside:LABEL}. */
  String key();

  /**
   * An article of the pile.
   *
   * @param article its id
   */
  record Inside(String article) implements Origin {
    /** Refuses a blank id. */
    public Inside {
      Require.filled("origin article", article);
    }

    @Override
    public String key() {
      return article;
    }
  }

  /**
   * A text that is not in the pile.
   *
   * @param label what is known of it, and nothing more: author, body, kind of text
   */
  record Outside(String label) implements Origin {
    /** Refuses a blank label. */
    public Outside {
      Require.filled("label of an outside origin", label);
    }

    @Override
    public String key() {
      return "outside:" + label;
    }
  }
}

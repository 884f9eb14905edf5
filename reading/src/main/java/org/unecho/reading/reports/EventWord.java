package org.unecho.reading.reports;

import java.io.Serializable;
import org.unecho.model.Span;

/**
 * A word that says that something happens or holds, with its grammar as in TimeML (Pustejovsky et
 * al., TimeML, 2003).
 *
 * @param span where
 * @param tense its tense or verb form
 * @param negated whether it is said not to be so
 * @param modal the modal verb before it in lower case, or the empty string
 */
public record EventWord(Span span, Tense tense, boolean negated, String modal)
    implements Serializable {

  /** The tenses of TimeML. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    INFINITIVE,
    PRESPART,
    PASTPART,
    /** Nouns, and verbs after a modal. */
    NONE
  }
}

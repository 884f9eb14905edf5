package org.unecho.reading.reports;

import java.util.Comparator;
import java.util.List;
import org.unecho.model.Quotation;
import org.unecho.model.Span;

/** Who says so: the speaker of the innermost quotation around a trigger. */
final class HolderFinder {
  private final List<Quotation> quotations;

  HolderFinder(List<Quotation> quotations) {
    this.quotations = quotations;
  }

  /** Id of the speaker, or the empty string for the article itself. */
  String holder(Span trigger) {
    return quotations.stream()
        .filter(quotation -> quotation.span().contains(trigger))
        .min(Comparator.comparingInt(quotation -> quotation.span().length()))
        .flatMap(Quotation::speaker)
        .map(Quotation.Speaker::actor)
        .orElse("");
  }
}

package org.unecho.reading.influences;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.unecho.model.Quotation;
import org.unecho.model.Span;
import org.unecho.reading.syntax.ParsedArticle;
import org.unecho.reading.syntax.Token;

/**
 * Whose claim it is: the speaker of the innermost quotation around it. What a speaker says that
 * another thinks stays the speaker's, for nobody else vouches for it.
 */
final class Holders {
  private static final Set<String> THINKING =
      Set.of(
          "calculate",
          "think",
          "believe",
          "assume",
          "fear",
          "hope",
          "know",
          "expect",
          "reckon",
          "realise",
          "realize",
          "understand",
          "worry",
          "see",
          "feel",
          "suspect",
          "decide",
          "conclude");

  private final ParsedArticle parsed;
  private final List<Quotation> quotations;

  Holders(ParsedArticle parsed, List<Quotation> quotations) {
    this.parsed = parsed;
    this.quotations = List.copyOf(quotations);
  }

  /** Id of the holder, or the empty string for the article itself. */
  String holder(Span cue) {
    List<Quotation> around =
        quotations.stream()
            .filter(quotation -> quotation.span().contains(cue))
            .sorted(Comparator.comparingInt(quotation -> quotation.span().length()))
            .toList();
    for (int i = 0; i < around.size(); i++) {
      boolean last = i + 1 == around.size();
      if (last || !isThought(around.get(i))) {
        return around.get(i).speaker().map(Quotation.Speaker::actor).orElse("");
      }
    }
    return "";
  }

  private boolean isThought(Quotation quotation) {
    return quotation.cue().stream()
        .flatMap(span -> parsed.findSentence(span).stream().flatMap(s -> s.tokensIn(span).stream()))
        .map(Token::lemma)
        .anyMatch(THINKING::contains);
  }
}

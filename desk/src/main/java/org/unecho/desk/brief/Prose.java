package org.unecho.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.unecho.desk.brief.Piece.Style;
import org.unecho.desk.plain.Count;
import org.unecho.desk.plain.Shown;
import org.unecho.model.Corroboration;
import org.unecho.model.Passage;
import org.unecho.model.Verdict;

/** Builds one sentence. */
final class Prose {
  private static final int LONGEST_QUOTE = 420;

  private final Pile pile;
  private final Citations citations;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Passage> cited = new ArrayList<>();

  Prose(Pile pile, Citations citations) {
    this.pile = pile;
    this.citations = citations;
  }

  Prose say(String words) {
    return piece(Style.PLAIN, words, "", "");
  }

  Prose strong(String words) {
    return piece(Style.STRONG, Shown.line(words), "", "");
  }

  Prose aside(String words) {
    return piece(Style.ASIDE, words, "", "");
  }

  Prose link(String words, String anchor) {
    return piece(Style.LINK, Shown.line(words), "", anchor);
  }

  /** The words of a passage, which is cited with them. */
  Prose quote(Passage passage) {
    return words(pile.words(passage), pile.language(passage)).cite(List.of(passage));
  }

  /** Words within quotation marks. */
  Prose words(String words, String language) {
    return piece(Style.QUOTE, Shown.brief(words, LONGEST_QUOTE), language, "");
  }

  /** Words within a quotation that is given in parts. */
  Prose part(Style style, String words, String language) {
    return piece(style, Shown.line(words), language, "");
  }

  Prose verdict(Corroboration found) {
    Verdict verdict = found.verdict();
    String text = sign(verdict) + " " + verdict.word();
    int origins = found.independentOrigins();
    return piece(
        Style.VERDICT,
        origins > 1 ? text + ", " + Count.of(origins, "independent origin") : text,
        "",
        "");
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case CORROBORATED -> "●●";
      case SINGLE_ORIGIN -> "●";
      case DISPUTED -> "◐";
      case UNVERIFIED -> "○";
    };
  }

  Prose cite(List<Passage> passages) {
    cited.addAll(passages);
    return this;
  }

  /** Cites right here, for a sentence that holds several facts. */
  Prose citeHere(List<Passage> passages) {
    for (Integer number : citations.numbers(passages)) {
      piece(Style.CITE, number.toString(), "", "c" + number);
    }
    return this;
  }

  Sentence done() {
    return new Sentence(pieces, citations.numbers(cited).stream().distinct().toList());
  }

  private Prose piece(Style style, String text, String language, String link) {
    pieces.add(new Piece(style, text, language, link));
    return this;
  }
}
